using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Rules;

namespace SovereignData.Analyzers.Baselines;

/// <summary>
/// Counts what an analyzer finds, to say at the end of a build which entries of the baseline no longer occur. Each analyzer watches its
/// own rules, since none sees what another reports.
/// </summary>
internal sealed class BaselineWatch
{
    private readonly ConcurrentDictionary<Fingerprint, int> _found = new();

    private BaselineWatch()
    {
    }

    /// <summary>Watches some rules, all of whose findings the analyzer reports, or those of them that are its own.</summary>
#pragma warning disable RS1013 // The analyzer registers the actions that find.
    public static BaselineWatch Of(IEnumerable<DiagnosticDescriptor> rules, CompilationStartAnalysisContext context, Func<Fingerprint, bool>? isOwn = null)
#pragma warning restore RS1013
    {
        var watch = new BaselineWatch();
        var ids = new HashSet<string>(rules.Select(static rule => rule.Id), StringComparer.Ordinal);
        var listed = BaselineFiles.EntriesOf(context.Compilation, context.Options.AdditionalFiles, context.CancellationToken)
            .Where(listed => ids.Contains(listed.Entry.Finding.Rule) && isOwn?.Invoke(listed.Entry.Finding) != false)
            .ToList();
        if (listed.Count > 0)
            context.RegisterCompilationEndAction(end => watch.ReportStale(end, listed));
        return watch;
    }

    /// <summary>Notes a finding that is being reported.</summary>
    public Diagnostic Seen(Diagnostic diagnostic)
    {
        if (FindingProperties.FingerprintOf(diagnostic) is { } finding)
            _found.AddOrUpdate(finding, 1, static (_, count) => count + 1);
        return diagnostic;
    }

    private void ReportStale(CompilationAnalysisContext context, IEnumerable<(ReadBaseline File, BaselineEntry Entry)> listed)
    {
        foreach (var same in listed.GroupBy(static one => one.Entry.Finding))
        {
            var count = same.Sum(static one => one.Entry.Count);
            var found = _found.TryGetValue(same.Key, out var seen) ? seen : 0;
            if (found >= count)
                continue;
            var (file, entry) = same.Last();
            context.ReportDiagnostic(Diagnostic.Create(
                Rule.StaleBaselineEntry, file.At(entry.At), FileName.Of(file.Path), same.Key.Rule, same.Key.Member ?? same.Key.Source ?? "", count, found));
        }
    }
}
