using System.Text.RegularExpressions;

namespace SovereignData.Testing.Comparing;

/// <summary>A text on one line, with each run of white space as one space.</summary>
internal static partial class OneLine
{
    public static string Of(string text) => WhiteSpace().Replace(text.Trim(), " ");

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WhiteSpace();
}
