namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>The base constructors that constructors call without naming them.</summary>
internal sealed class Constructors(BodySource bodies)
{
    private readonly Dictionary<IMethodSymbol, IOperation?> _first = new(SymbolEqualityComparer.Default);

    /// <summary>The constructor of its base type that a type's constructors call where they name none.</summary>
    public static IMethodSymbol? UnnamedBase(INamedTypeSymbol type) => type.BaseType is { SpecialType: SpecialType.None } parent
        ? parent.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty) ?? parent.InstanceConstructors.FirstOrDefault(CanBeCalledBare)
        : null;

    /// <summary>What runs first of a constructor: of its own code, or, where it has none, of the base constructors that are called unnamed.</summary>
    public IOperation? FirstOperation(IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        if (!_first.TryGetValue(constructor, out var first))
        {
            first = !bodies.IsInSight(constructor) ? null
                : bodies.OperationsOf(constructor, cancellationToken) is [var own, ..] ? own
                : UnnamedBase(constructor.ContainingType) is { } unnamed ? FirstOperation(unnamed.OriginalDefinition, cancellationToken)
                : null;
            _first.Add(constructor, first);
        }

        return first;
    }

    private static bool CanBeCalledBare(IMethodSymbol constructor) => constructor.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams);
}
