namespace SovereignData.Analyzers.Labels;

/// <summary>Follows the segments of a full name into namespaces.</summary>
internal static class NamespaceWalk
{
    /// <summary>The innermost namespace that a name leads to, and how many of its segments are namespaces.</summary>
    public static (INamespaceSymbol Space, int Depth) Along(this INamespaceSymbol root, string[] names, StringComparison comparison = StringComparison.Ordinal)
    {
        var space = root;
        var depth = 0;
        while (depth < names.Length && space.GetNamespaceMembers().FirstOrDefault(inner => string.Equals(inner.Name, names[depth], comparison)) is { } next)
        {
            space = next;
            depth++;
        }

        return (space, depth);
    }
}
