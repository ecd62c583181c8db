namespace SovereignData.Analyzers.Configuration;

/// <summary>Looks for what a pattern names.</summary>
internal static class SymbolSearch
{
    /// <summary>
    /// Whether a pattern names nothing, though it should: its namespace is there, with types in it. Where the namespace is not, the symbol
    /// may be that of an assembly which other projects under the same policy reference.
    /// </summary>
    public static bool IsMissing(SymbolPattern pattern, Compilation compilation)
    {
        if (pattern.IsOpen)
            return false;
        var names = pattern.Name.Split('.');
        var depth = 0;
        var space = compilation.GlobalNamespace;
        while (depth < names.Length && space.GetNamespaceMembers().FirstOrDefault(inner => IsNamed(inner.MetadataName, names[depth])) is { } next)
        {
            space = next;
            depth++;
        }

        var types = depth < names.Length ? space.GetTypeMembers().Where(type => IsNamed(type.MetadataName, names[depth])).ToList() : [];
        if (types.Count > 0)
            return !types.Exists(type => Holds(type, pattern, names, depth + 1));
        return depth > 0 && names.Length - depth == (pattern.Prefix == 'T' ? 1 : 2) && space.GetTypeMembers().Any();
    }

    private static bool Holds(INamedTypeSymbol type, SymbolPattern pattern, string[] names, int depth)
    {
        while (depth < names.Length && type.GetTypeMembers().FirstOrDefault(inner => IsNamed(inner.MetadataName, names[depth])) is { } nested)
        {
            type = nested;
            depth++;
        }

        return pattern.Prefix == 'T'
            ? depth == names.Length
            : type.GetMembers().Any(member => member.GetDocumentationCommentId() is { } id && pattern.Matches(id));
    }

    private static bool IsNamed(string metadataName, string name) => string.Equals(metadataName, name, StringComparison.Ordinal);
}
