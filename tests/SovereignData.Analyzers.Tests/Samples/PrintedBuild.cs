using System.Text.RegularExpressions;
using SovereignData.Analyzers.Tests.Documentation;
using SovereignData.Package.Tests;

namespace SovereignData.Analyzers.Tests.Samples;

/// <summary>What a build printed.</summary>
internal sealed partial class PrintedBuild(DotNetResult result)
{
    public int ExitCode => result.ExitCode;

    public string Output => result.Output;

    /// <summary>
    /// Every line that reports something, in the order of the files: with the path in the repository, and without the project at the end.
    /// A build prints each one twice, where it happens and in the summary.
    /// </summary>
    public IReadOnlyList<string> Reports =>
    [
        .. Report().Matches(result.Output)
            .Select(match => $"{InRepository(match.Groups["file"].Value)}{match.Groups["text"].Value}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static string InRepository(string file) => file.StartsWith(Repository.Root, StringComparison.Ordinal)
        ? file[Repository.Root.Length..].Replace('\\', '/')
        : file;

    [GeneratedRegex(
        @"^ *(?<file>[^\r\n]*?)(?<text>(\(\d+,\d+\))? ?: (warning|error) [^\r\n]*?)( \[[^\]\r\n]*proj\])?\r?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Report();
}
