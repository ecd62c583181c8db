using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Configuration;

/// <summary>Looks for what a pattern names.</summary>
internal static class SymbolSearch
{
    /// <summary>
    /// Whether a pattern names nothing, though it should: its namespace is there, with types in it. Where the namespace is not, the symbol
    /// may be that of an assembly which other projects under the same policy reference.
    /// </summary>
    public static bool IsMissing(SymbolPattern pattern, Compilation compilation, StringComparison comparison = StringComparison.Ordinal)
    {
        if (pattern.IsOpen)
            return false;
        var names = pattern.Name.Split('.');
        var (space, depth) = compilation.GlobalNamespace.Along(names, comparison);
        var types = depth < names.Length ? space.GetTypeMembers().Where(type => string.Equals(type.MetadataName, names[depth], comparison)).ToList() : [];
        if (types.Count > 0)
            return !types.Exists(type => Holds(type, pattern, names, depth + 1, comparison));
        return depth > 0 && names.Length - depth == (pattern.Prefix == 'T' ? 1 : 2) && space.GetTypeMembers().Any();
    }

    private static bool Holds(INamedTypeSymbol type, SymbolPattern pattern, string[] names, int depth, StringComparison comparison)
    {
        while (depth < names.Length && type.GetTypeMembers().FirstOrDefault(inner => string.Equals(inner.MetadataName, names[depth], comparison)) is { } nested)
        {
            type = nested;
            depth++;
        }

        return pattern.Prefix == 'T'
            ? depth == names.Length
            : type.GetMembers().Any(member => member.GetDocumentationCommentId() is { } id && pattern.Matches(id));
    }
}
