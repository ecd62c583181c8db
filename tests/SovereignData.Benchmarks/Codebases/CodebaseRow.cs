using System.Globalization;
using System.Text.Json;

namespace SovereignData.Benchmarks.Codebases;

/// <summary>Us, a purely local analyzer, and a taint engine over one project of a public code base, in one compile.</summary>
internal static class CodebaseRow
{
    private const double Megabyte = 1024 * 1024;

    public const string Heading = """
        | Project | Files | Lines | Tagged types | SovereignData | Meziantou.Analyzer | SecurityCodeScan | Summaries | Flows | Stopped | Failed | Memory |
        | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
        """;

    public static string Of(CompilerCommand command)
    {
        var compilation = command.Read();
        var run = CompilerRun.Of(command, SeededPolicy.Of(compilation, out var tagged));
        if (run.Report.Contains(": error CS", StringComparison.Ordinal))
            throw new InvalidOperationException($"{command.Name} does not compile, so that no analyzer runs to the end:\n{run.Report}");

        var rules = RulesIn(run.Log);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {command.Name} | {compilation.SyntaxTrees.Length:N0} | {compilation.SyntaxTrees.Sum(static tree => tree.GetText().Lines.Count):N0} | {tagged:N0} | {AnalyzerReport.Analyzers(run.Report, "SovereignData.Analyzers"):N1} s | {AnalyzerReport.Analyzers(run.Report, "Meziantou.Analyzer"):N1} s | {AnalyzerReport.Analyzers(run.Report, "SecurityCodeScan.VS2019"):N1} s | {AnalyzerReport.SourceGenerators(run.Report, "SovereignData.Analyzers"):N1} s | {rules.Count(static rule => rule.StartsWith("SOV1", StringComparison.Ordinal) || rule.StartsWith("SOV2", StringComparison.Ordinal))} | {rules.Count(static rule => string.Equals(rule, "SOV9004", StringComparison.Ordinal))} | {Failures(run.Report)} | {run.Memory / Megabyte:N0} MB |");
    }

    private static List<string> RulesIn(string log)
    {
        using var document = JsonDocument.Parse(log);
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(static result => result.GetProperty("ruleId").GetString()!)];
    }

    /// <summary>How often one of our analyzers failed; a peer's failures are its own.</summary>
    private static int Failures(string report) =>
        report.Split('\n').Count(static line => (line.Contains("AD0001", StringComparison.Ordinal) && line.Contains("'SovereignData", StringComparison.Ordinal)) || line.Contains("CS8785", StringComparison.Ordinal));
}
