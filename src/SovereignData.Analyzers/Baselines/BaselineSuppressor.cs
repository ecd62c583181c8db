using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Analyzers.Baselines;

/// <summary>Suppresses the findings that the baseline lists. Of equal ones as many as it lists, the first in the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        ImmutableArray.CreateRange(Suppressions.ByRule.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal));

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var listed = BaselineFiles.EntriesOf(context.Compilation, context.Options.AdditionalFiles, context.CancellationToken)
            .GroupBy(static listed => listed.Entry.Finding)
            .ToDictionary(static same => same.Key, static same => same.Sum(static listed => listed.Entry.Count));
        if (listed.Count == 0)
            return;
        foreach (var same in context.ReportedDiagnostics.GroupBy(FindingProperties.FingerprintOf))
        {
            if (same.Key is not { } finding || !listed.TryGetValue(finding, out var count) || !Suppressions.ByRule.TryGetValue(finding.Rule, out var descriptor))
                continue;
            foreach (var diagnostic in InOrder(same).Take(count))
                context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
        }
    }

    private static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start);
}
