using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Benchmarks.Engines;

namespace SovereignData.Benchmarks.Measuring;

/// <summary>Runs an engine as a host does, on one thread.</summary>
internal static class Analysis
{
    public static CompilationWithAnalyzers Host(Compilation compilation, Engine engine, AnalyzerOptions options) => compilation.WithAnalyzers(engine.Analyzers, new CompilationWithAnalyzersOptions(
        options,
        static (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} failed.", exception),
        concurrentAnalysis: false,
        logAnalyzerExecutionTime: false));

    public static int Flows(ImmutableArray<Diagnostic> diagnostics, Engine engine) => diagnostics.Count(diagnostic => diagnostic.Id switch
    {
        "AD0001" or "SOV9004" => throw new InvalidOperationException(diagnostic.ToString()),
        var id => engine.Finds.Contains(id, StringComparer.Ordinal),
    });
}
