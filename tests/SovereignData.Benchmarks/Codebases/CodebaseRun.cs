using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Benchmarks.Engines;

namespace SovereignData.Benchmarks.Codebases;

/// <summary>Us, a purely local analyzer, and a taint engine over one public code base, in one compile on one thread.</summary>
internal static class CodebaseRun
{
    private const double Megabyte = 1024 * 1024;

    public const string Heading = """
        | Code base | Files | Lines | Tagged types | SovereignData | Meziantou.Analyzer | SecurityCodeScan | Flows | Stopped | Failed | Memory |
        | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
        """;

    /// <summary>One row of the table.</summary>
    public static async Task<string> Over(string folder, string? packages)
    {
        var compilation = Codebase.Read(folder, Codebase.References(packages));
        var policy = SeededPolicy.Of(compilation, out var tagged);
        var ours = KnownEngines.OurAnalyzers();
        var meziantou = PeerAssembly.AnalyzersOf("Meziantou.Analyzer", "analyzers/dotnet/roslyn5.9/cs");
        var scan = PeerAssembly.AnalyzersOf("SecurityCodeScan.VS2019", "analyzers/dotnet");
        var options = new AnalyzerOptions(new Texts(("sovereign-policy.json", policy)));
        var host = compilation.WithAnalyzers([.. ours, .. meziantou, .. scan], new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        var found = await host.GetAnalyzerDiagnosticsAsync();
        var (own, local, taint) = (await Seconds(host, ours), await Seconds(host, meziantou), await Seconds(host, scan));
        using var process = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {Path.GetFileName(folder)} | {compilation.SyntaxTrees.Length - 1:N0} | {compilation.SyntaxTrees.Sum(static tree => tree.GetText().Lines.Count):N0} | {tagged:N0} | {own:N1} s | {local:N1} s | {taint:N1} s | {Count(found, "SOV1", "SOV2")} | {Count(found, "SOV9004")} | {Failures(found)} | {process.PeakWorkingSet64 / Megabyte:N0} MB |");
    }

    private static async Task<double> Seconds(CompilationWithAnalyzers host, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var total = TimeSpan.Zero;
        foreach (var analyzer in analyzers)
            total += (await host.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime;
        return total.TotalSeconds;
    }

    private static int Count(ImmutableArray<Diagnostic> found, params string[] prefixes) =>
        found.Count(diagnostic => prefixes.Any(prefix => diagnostic.Id.StartsWith(prefix, StringComparison.Ordinal)));

    /// <summary>How often one of our analyzers failed; a peer's failures are its own.</summary>
    private static int Failures(ImmutableArray<Diagnostic> found) =>
        found.Count(static diagnostic => string.Equals(diagnostic.Id, "AD0001", StringComparison.Ordinal) && diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("'SovereignData", StringComparison.Ordinal));
}
