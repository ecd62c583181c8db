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

    /// <summary>Throws when the code does not compile, or an analyzer broke down.</summary>
    public void ThrowIfBroken(string? occasion)
    {
        ImmutableArray<ExpectedPlace> expected = [.. PlacesMarked(forCompiler: true)];
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
        var places = PlacesMarked(forCompiler: false).Where(place => scenario.LooksAt(place.Id));
        var comparison = Comparison.Of(ExpectedPlace.Detail(places, expectations), analysis.Analyzers, details);
        if (!comparison.Agrees)
            throw Failure(occasion, "the diagnostics are not as expected", comparison);
    }

    private IEnumerable<ExpectedPlace> PlacesMarked(bool forCompiler) =>
        from file in files
        from mark in file.Content.Marks
        where IsCompilerId(mark.Id) == forCompiler
        select new ExpectedPlace(mark.Id ?? RulesInPlay.Only(scenario), file.Path, mark.Span);

    private VerificationException Failure(string? occasion, string subject, Comparison comparison)
    {
        var report = new ComparisonReport(comparison, analysis.Texts, details, scenario.Culture);
        return new(report.Write(occasion is null ? Capitalised(subject) : $"{occasion}, {subject}"));
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static bool IsCompilerId(string? id) => id is not null && CompilerId().IsMatch(id);

    [GeneratedRegex(@"^CS\d+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CompilerId();
}
