using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Configuration;

/// <summary>The sources that count in a compilation: those of policies, and of the catalogue those whose package is in sight.</summary>
internal static class KnownSources
{
    public static PolicySources Of(Compilation compilation, PolicyContext policy)
    {
        var seen = new Dictionary<string, bool>(StringComparer.Ordinal);
        var catalogue = policy.Catalogue.Documents
            .Where(static document => document.Sources.Count > 0)
            .Select(document => document with { Sources = [.. document.Sources.Where(source => IsInSight(compilation, source, seen))] });
        return new PolicySources(catalogue.Concat(policy.Files), policy.Options);
    }

    /// <summary>Whether the first two segments of a name, a namespace and what lies in it, are there.</summary>
    private static bool IsInSight(Compilation compilation, PolicySource source, Dictionary<string, bool> seen)
    {
        var name = (source.Symbol ?? source.Attribute!).Name;
        var segments = name.Split('.');
        var key = segments.Length < 2 ? name : $"{segments[0]}.{segments[1]}";
        if (!seen.TryGetValue(key, out var found))
            seen.Add(key, found = Exists(compilation.GlobalNamespace, segments));
        return found;
    }

    private static bool Exists(INamespaceSymbol root, string[] segments) => segments.Length < 2
        ? root.GetMembers(segments[0]).Any()
        : root.GetMembers(segments[0]).OfType<INamespaceSymbol>().Any(space => space.GetMembers(segments[1]).Any());
}
