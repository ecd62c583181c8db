using SovereignData.Analyzers.Flow.Graph;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <summary>The overrides and implementations in sight of virtual members.</summary>
internal sealed class Implementations(IReadOnlyList<Compilation> compilations)
{
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> _types = new(() => [.. compilations.SelectMany(static compilation => TypesIn(compilation.Assembly.GlobalNamespace))]);

    /// <summary>All types of the code, nested ones included.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types => _types.Value;

    /// <summary>Those that a call through a type may run.</summary>
    public IEnumerable<IMethodSymbol> Of(IMethodSymbol definition, ITypeSymbol? receiver)
    {
        var root = receiver is INamedTypeSymbol { SpecialType: SpecialType.None } named ? named : definition.ContainingType;
        return Types
            .Where(type => type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } && (IsA(type, root) || SymbolEqualityComparer.Default.Equals(root.OriginalDefinition, definition.ContainingType) && IsA(type, definition.ContainingType)))
            .Select(type => Dispatch.Implementation(type, definition))
            .OfType<IMethodSymbol>()
            .Select(BodySource.Definition)
            .Where(implementation => !SymbolEqualityComparer.Default.Equals(implementation, definition))
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);
    }

    private static bool IsA(INamedTypeSymbol type, INamedTypeSymbol root)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, root.OriginalDefinition))
                return true;
        }

        return type.AllInterfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, root.OriginalDefinition));
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol space)
    {
        foreach (var member in space.GetMembers())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in TypesIn(inner))
                    yield return nested;
            }
        }
    }
}
