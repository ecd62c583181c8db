using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SovereignData.Testing.Projects;

namespace SovereignData.Testing.Running;

/// <summary>A project's compilation with what the generators add to it in a build.</summary>
internal sealed record GeneratorRun(Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Breakdown> Breakdowns)
{
    public static async Task<GeneratorRun> CreateAsync(Scenario scenario, Project project, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        if (scenario.Generators is [])
            return new(compilation, [], []);

        var driver = CSharpGeneratorDriver.Create(
            scenario.Generators.Select(generator => generator.AsSourceGenerator()),
            project.AnalyzerOptions.AdditionalFiles,
            (CSharpParseOptions)project.ParseOptions!,
            project.AnalyzerOptions.AnalyzerConfigOptionsProvider);

        var results = driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, cancellationToken).GetRunResult().Results;
        return new(
            generated,
            [.. results.SelectMany(result => result.Diagnostics)],
            [.. from result in results where result.Exception is not null select ToBreakdown(result)]);
    }

    private static Breakdown ToBreakdown(GeneratorRunResult result) => new(result.Generator.GetGeneratorType().Name, "CS8785", result.Exception!);
}
