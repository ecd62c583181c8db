using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SovereignData.Policy;

namespace SovereignData.Analyzers.Tests.Catalogue.Metadata;

/// <summary>The public face of the referenced packages.</summary>
internal static class PackageMembers
{
    /// <summary>A compilation that references every package, and holds no code.</summary>
    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "Catalogue",
        references: ReferencedPackage.All.Select(package => MetadataReference.CreateFromFile(package.AssemblyPath)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The visible types and members whose own documentation ids a pattern matches.</summary>
    public static IEnumerable<ISymbol> Named(SymbolPattern pattern) =>
        Below(Compilation.GlobalNamespace, pattern).Where(symbol => pattern.Matches(symbol.GetDocumentationCommentId()!));

    private static IEnumerable<ISymbol> Below(INamespaceOrTypeSymbol parent, SymbolPattern pattern)
    {
        foreach (var symbol in parent.GetMembers().Where(IsVisible))
        {
            if (symbol is not INamespaceSymbol)
                yield return symbol;

            if (symbol is INamespaceOrTypeSymbol next && MayHold(next, pattern))
            {
                foreach (var member in Below(next, pattern))
                    yield return member;
            }
        }
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol is INamespaceSymbol || symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool MayHold(INamespaceOrTypeSymbol symbol, SymbolPattern pattern)
    {
        var name = $"{symbol.GetDocumentationCommentId()![2..]}.";
        return pattern.Name.StartsWith(name, StringComparison.Ordinal) || (pattern.IsOpen && name.StartsWith(pattern.Name, StringComparison.Ordinal));
    }
}
