using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SovereignData.Testing.Comparing;
using SovereignData.Testing.Markup;
using SovereignData.Testing.Projects;
using SovereignData.Testing.Reporting;

namespace SovereignData.Testing.Running;

/// <summary>Holds an analysis against the markup and the expectations: the compiler's part first, since nothing else can be trusted before.</summary>
internal sealed partial class Check(Scenario scenario, Analysis analysis, IEnumerable<(string Path, MarkedText Content)> files)
{
    private readonly DetailComparer details = new(analysis.Texts, scenario.Culture);

    private readonly ImmutableArray<ExpectedPlace> marked =
    [
        .. files.SelectMany(file => file.Content.Marks.Select(mark => new ExpectedPlace(mark.Id ?? RulesInPlay.Only(scenario), file.Path, mark.Span))),
    ];

    /// <summary>Throws when the code does not compile, or an analyzer broke down.</summary>
    public void ThrowIfBroken(string? occasion)
    {
        var expected = marked.RemoveAll(place => !IsCompilerId(place.Id));
        var ids = expected.Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
        var found = analysis.Compiler.RemoveAll(found =>
            !ids.Contains(found.Id) && (scenario.AllowsCompileErrors || found.Diagnostic.Severity is not DiagnosticSeverity.Error));

        var comparison = Comparison.Of(expected, found, details);
        if (!comparison.Agrees)
        {
            var subject = comparison.Unexpected.IsEmpty ? "the compiler does not report what is marked" : "the code under test does not compile";
            throw Failure(occasion, subject, comparison);
        }

        BreakdownReport.ThrowIfAny(analysis.Breakdowns);
    }

    /// <summary>Throws when the analyzers' diagnostics are not the expected ones.</summary>
    public void ThrowIfDifferent(string? occasion, IEnumerable<ExpectedDiagnostic> expectations)
    {
        var places = marked.RemoveAll(place => IsCompilerId(place.Id) || !scenario.LooksAt(place.Id));
        var comparison = Comparison.Of(ExpectedPlace.Detail(places, expectations), analysis.Analyzers, details);
        if (!comparison.Agrees)
            throw Failure(occasion, "the diagnostics are not as expected", comparison);
    }

    private VerificationException Failure(string? occasion, string subject, Comparison comparison)
    {
        var report = new ComparisonReport(comparison, analysis.Texts, details, scenario.Culture);
        return new(report.Write(occasion is null ? Capitalised(subject) : $"{occasion}, {subject}"));
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static bool IsCompilerId(string id) => CompilerId().IsMatch(id);

    [GeneratedRegex(@"^CS\d+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CompilerId();
}
