using System.Globalization;
using System.Text.RegularExpressions;

namespace SovereignData.Package.Tests;

/// <summary>How a <c>dotnet</c> command ended, and what it printed.</summary>
internal sealed partial record DotNetResult(int ExitCode, string Output)
{
    /// <summary>What the compiler reported in a file, each once: a build prints it again in its summary.</summary>
    public IReadOnlyList<BuildDiagnostic> Diagnostics =>
    [
        .. Located().Matches(Output)
            .Select(match => new BuildDiagnostic(
                match.Groups["severity"].Value,
                match.Groups["id"].Value,
                Path.GetFileName(match.Groups["file"].Value),
                int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
                match.Groups["message"].Value))
            .Distinct(),
    ];

    [GeneratedRegex(
        @"^\s*(?<file>[^\n(]+)\((?<line>\d+),\d+\): (?<severity>warning|error) (?<id>\w+): (?<message>.*?)( \[[^\]]+\])?\r?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Located();
}
