using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Analyzers.Configuration;

/// <summary>Our options as the host hands them over: keys in lower case.</summary>
internal static class OptionText
{
    /// <summary>The distinct sets of options over all files of code.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Distinct(Compilation compilation, AnalyzerConfigOptionsProvider provider)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var hosts = new HashSet<AnalyzerConfigOptions>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var options = provider.GetOptions(tree);
            if (!hosts.Add(options))
                continue;
            var text = Of(options);
            if (seen.Add(Joined(text)))
                yield return text;
        }
    }

    /// <summary>A set of options as one text.</summary>
    public static string Joined(IReadOnlyDictionary<string, string> options) =>
        string.Join("\n", options.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key}={pair.Value}"));

    public static IReadOnlyDictionary<string, string> Of(AnalyzerConfigOptions options)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in KeysOf(options))
        {
            if (key.StartsWith(OptionKeys.Prefix, StringComparison.OrdinalIgnoreCase) && options.TryGetValue(key, out var value))
                found[key.ToLowerInvariant()] = value;
        }

        return found;
    }

    /// <summary>A host that cannot list its keys is asked for each of ours.</summary>
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return OptionKeys.All;
        }
    }
}
