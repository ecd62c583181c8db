using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SovereignData.Analyzers.Rules;

namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>Runs all that we ship into a compiler over a compilation. An exception in there, or no answer, fails the test.</summary>
internal static class Scrutiny
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static readonly Type[] Shipped = typeof(FlowAnalyzer).Assembly.GetTypes();

    public static async Task<ImmutableArray<Diagnostic>> Of(Compilation compilation, string? policy = null, bool isConcurrent = false, CancellationToken cancellationToken = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        var failures = new ConcurrentQueue<string>();
        var files = policy is null ? ImmutableArray<AdditionalText>.Empty : [new PolicyFile(policy)];
        var host = compilation.WithAnalyzers(Analyzers(), new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(files),
            (exception, analyzer, _) => failures.Enqueue($"{analyzer.GetType().Name}: {exception}"),
            isConcurrent,
            logAnalyzerExecutionTime: false));
        var found = await host.GetAnalyzerDiagnosticsAsync(limit.Token);
        var generated = Generate(compilation, limit.Token);
        Assert.Empty(failures);
        Assert.DoesNotContain(found.Concat(generated), static diagnostic => diagnostic.Id is "AD0001" or "CS8784" or "CS8785");
        return found;
    }

    /// <summary>What was reported, as lines that can be compared.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<Diagnostic> diagnostics) => diagnostics
        .Select(static diagnostic => $"{diagnostic} {string.Join(" ", diagnostic.AdditionalLocations)} {diagnostic.Properties.GetValueOrDefault("path")}")
        .Order(StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers() => Create<DiagnosticAnalyzer>(typeof(DiagnosticAnalyzerAttribute));

    /// <summary>The compilation with what our generators write, as a compiler hands it to analyzers.</summary>
    public static Compilation Generated(Compilation compilation, CancellationToken cancellationToken)
    {
        Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _, cancellationToken);
        return updated;
    }

    private static ImmutableArray<Diagnostic> Generate(Compilation compilation, CancellationToken cancellationToken) =>
        Driver().RunGenerators(compilation, cancellationToken).GetRunResult().Diagnostics;

    private static CSharpGeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create(Create<IIncrementalGenerator>(typeof(GeneratorAttribute)).Select(static generator => generator.AsSourceGenerator()), parseOptions: Subject.Parsing);

    private static ImmutableArray<T> Create<T>(Type marker) =>
        [.. Shipped.Where(type => type.IsDefined(marker, inherit: false)).OrderBy(static type => type.FullName, StringComparer.Ordinal).Select(static type => (T)Activator.CreateInstance(type)!)];

    private sealed class PolicyFile(string json) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(json);

        public override string Path => "/sovereign-policy.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
