using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Testing.Projects;

namespace SovereignData.Testing.Running;

/// <summary>What compiler, generators and analyzers say about one project.</summary>
internal sealed record ProjectAnalysis(
    ImmutableArray<Diagnostic> Compiler,
    ImmutableArray<Diagnostic> Analyzers,
    ImmutableArray<Breakdown> Breakdowns)
{
    public static async Task<ProjectAnalysis> RunAsync(Scenario scenario, Project project, CancellationToken cancellationToken)
    {
        var generators = await GeneratorRun.CreateAsync(scenario, project, cancellationToken).ConfigureAwait(false);
        var compiler = generators.Compilation.GetDiagnostics(cancellationToken).RemoveAll(diagnostic => diagnostic.IsSuppressed);
        var breakdowns = new ConcurrentBag<Breakdown>();
        var analyzers = scenario.Analyzers is [_, ..] all
            ? await Analyse(all).GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false)
            : [];

        return new(compiler, [.. generators.Diagnostics, .. analyzers], [.. generators.Breakdowns, .. breakdowns]);

        CompilationWithAnalyzers Analyse(ImmutableArray<DiagnosticAnalyzer> all) => new(generators.Compilation, all, new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (exception, analyzer, _) => breakdowns.Add(new(analyzer.GetType().Name, "AD0001", exception)),
            concurrentAnalysis: scenario.IsConcurrent,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));
    }
}
