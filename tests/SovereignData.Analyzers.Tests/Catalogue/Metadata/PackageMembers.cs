using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SovereignData.Policy;

namespace SovereignData.Analyzers.Tests.Catalogue.Metadata;

/// <summary>The public face of the referenced packages.</summary>
internal static class PackageMembers
{
    private static readonly CSharpCompilation Stubs = CSharpCompilation.Create(
        "Stubs",
        Stub.Names.Select(name => CSharpSyntaxTree.ParseText(Stub.Read(name), path: $"{name}.cs")),
        ReferencedPackage.All.Select(package => MetadataReference.CreateFromFile(package.AssemblyPath)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>A compilation that references every package and the stubs of the others, and holds no code.</summary>
    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "Catalogue",
        references: [.. Stubs.References, Stubs.ToMetadataReference()],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static readonly Lazy<IReadOnlyList<INamedTypeSymbol>> StubTypes = new(() => [.. Types(Stubs.Assembly.GlobalNamespace)]);

    /// <summary>What is wrong in the stubs.</summary>
    public static IEnumerable<string> Errors => Stubs.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());

    /// <summary>The types of the stubs that derive from a type or implement it, with that type.</summary>
    public static IEnumerable<INamedTypeSymbol> DerivedFrom(SymbolPattern pattern) =>
        StubTypes.Value.Where(type => type.WithBases().Any(one => pattern.Matches(one.OriginalDefinition.GetDocumentationCommentId()!)));

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

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static bool IsVisible(ISymbol symbol) =>
        symbol is INamespaceSymbol || symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool MayHold(INamespaceOrTypeSymbol symbol, SymbolPattern pattern)
    {
        var name = $"{symbol.GetDocumentationCommentId()![2..]}.";
        return pattern.Name.StartsWith(name, StringComparison.Ordinal) || (pattern.IsOpen && name.StartsWith(pattern.Name, StringComparison.Ordinal));
    }
}
