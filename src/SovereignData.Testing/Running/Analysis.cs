using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SovereignData.Testing.Projects;

namespace SovereignData.Testing.Running;

/// <summary>What compiler, generators and analyzers say about a solution.</summary>
internal sealed record Analysis(
    TextsByPath Texts,
    ImmutableArray<FoundDiagnostic> Compiler,
    ImmutableArray<FoundDiagnostic> Analyzers,
    ImmutableArray<Breakdown> Breakdowns)
{
    public static async Task<Analysis> RunAsync(Scenario scenario, Solution solution, CancellationToken cancellationToken)
    {
        var byName = solution.Projects.ToDictionary(project => project.Name, StringComparer.Ordinal);
        var analysed = scenario.Projects.Where(project => project.IsAnalysed).Select(project => byName[project.Name]).ToArray();
        var texts = await TextsByPath.CreateAsync(analysed, cancellationToken).ConfigureAwait(false);
        var runs = new List<ProjectAnalysis>();
        foreach (var project in analysed)
            runs.Add(await ProjectAnalysis.RunAsync(scenario, project, cancellationToken).ConfigureAwait(false));

        return new(
            texts,
            Order(runs.SelectMany(run => run.Compiler)),
            Order(runs.SelectMany(run => run.Analyzers).Where(diagnostic => scenario.LooksAt(diagnostic.Id))),
            [.. runs.SelectMany(run => run.Breakdowns)]);

        ImmutableArray<FoundDiagnostic> Order(IEnumerable<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .Select(diagnostic => FoundDiagnostic.From(diagnostic, texts))
                .OrderBy(found => (texts.OrderOf(found.Path), found.Span.Start, -found.Span.Length))
                .ThenBy(found => found.Id, StringComparer.Ordinal)
                .ThenBy(found => found.Diagnostic.GetMessage(scenario.Culture), StringComparer.Ordinal),
        ];
    }
}
