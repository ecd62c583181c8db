namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>What of an assembly others can name.</summary>
internal static class Visibility
{
    /// <summary>Whether code outside the assembly, and where asked for its friends, can name the symbol.</summary>
    public static bool IsOutside(ISymbol symbol, bool forFriends = false)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            var isVisible = current.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
                || (forFriends && current.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal);
            if (!isVisible)
                return false;
        }

        return true;
    }
}
