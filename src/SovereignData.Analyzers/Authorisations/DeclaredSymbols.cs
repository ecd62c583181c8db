namespace SovereignData.Analyzers.Authorisations;

/// <summary>Whether an assembly declares what a pattern names.</summary>
internal static class DeclaredSymbols
{
    public static bool Declares(this IAssemblySymbol assembly, SymbolPattern pattern) => Declares(assembly.GlobalNamespace, pattern);

    private static bool Declares(INamespaceOrTypeSymbol space, SymbolPattern pattern) =>
        (space is INamedTypeSymbol type && Holds(type, pattern))
        || space.GetMembers().Any(member => member is INamespaceOrTypeSymbol inner && Declares(inner, pattern));

    private static bool Holds(INamedTypeSymbol type, SymbolPattern pattern) =>
        type.GetDocumentationCommentId() is { } id
        && (pattern.Prefix == 'T'
            ? pattern.Matches(id)
            : pattern.Name.StartsWith(id.Substring(2) + ".", StringComparison.Ordinal)
                || (pattern.IsOpen && id.Substring(2).StartsWith(pattern.Name, StringComparison.Ordinal)));
}
