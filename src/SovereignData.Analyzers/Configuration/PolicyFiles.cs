using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Analyzers.Configuration;

/// <summary>The policy files among the additional files: by name, each path once, in the order of their paths.</summary>
internal static class PolicyFiles
{
    private const string Name = "sovereign-policy.json";

    public static IReadOnlyList<PolicyFile> Read(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<(AdditionalText File, SourceText Text)>();
        foreach (var file in files.Where(static file => IsPolicy(file.Path)).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            if (seen.Add(file.Path) && file.GetText(cancellationToken) is { } text)
                found.Add((file, text));
        }

        var readings = PolicyReader.ReadAll([.. found.Select(static file => file.Text.ToString())]);
        return [.. found.Select((file, i) => new PolicyFile(file.File.Path, file.Text, readings[i]))];
    }

    public static bool IsPolicy(string path)
    {
        var name = FileName.Of(path);
        return name.Equals(Name, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + Name, StringComparison.OrdinalIgnoreCase);
    }
}
