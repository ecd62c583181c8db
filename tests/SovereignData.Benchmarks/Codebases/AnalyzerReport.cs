using System.Globalization;
using System.Text.RegularExpressions;

namespace SovereignData.Benchmarks.Codebases;

/// <summary>Reads the tables of seconds by assembly that a compiler writes under <c>/reportanalyzer</c>.</summary>
internal static partial class AnalyzerReport
{
    private const string Generators = "Total generator execution time";

    /// <returns>The seconds that the analyzers of <paramref name="assembly"/> took.</returns>
    public static double Analyzers(string report, string assembly) => Seconds(report[..SplitOf(report)], assembly);

    /// <returns>The seconds that its source generators took.</returns>
    public static double SourceGenerators(string report, string assembly) => Seconds(report[SplitOf(report)..], assembly);

    private static int SplitOf(string report) => report.IndexOf(Generators, StringComparison.Ordinal) is var at and >= 0 ? at : report.Length;

    private static double Seconds(string report, string assembly) => AssemblyLine().Matches(report)
        .Where(line => string.Equals(line.Groups["name"].Value, assembly, StringComparison.Ordinal))
        .Sum(static line => double.Parse(line.Groups["seconds"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^ *<?(?<seconds>[0-9.]+) +<?[0-9]+ +(?<name>\S+), Version=", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AssemblyLine();
}
