using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Analyzers.Configuration;

/// <summary>The policy files among the additional files: by name, each path once, in the order of their paths.</summary>
internal static class PolicyFiles
{
    public static IReadOnlyList<ReadPolicy> Read(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<(AdditionalText File, SourceText Text)>();
        foreach (var file in files.Where(static file => PolicyFile.IsPolicy(file.Path)).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            if (seen.Add(file.Path) && file.GetText(cancellationToken) is { } text)
                found.Add((file, text));
        }

        var readings = PolicyReader.ReadAll([.. found.Select(static file => new PolicyFile(file.File.Path, file.Text.ToString()))]);
        return [.. found.Select((file, i) => new ReadPolicy(file.File.Path, file.Text, readings[i]))];
    }
}
