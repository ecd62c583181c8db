using System.Collections.Concurrent;

namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>What a class of this code base gives a library to call: its overrides of the library's virtual methods.</summary>
internal sealed class LibraryOverrides(BodySource bodies)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, IMethodSymbol[]> _overrides = new(SymbolEqualityComparer.Default);

    public IMethodSymbol[] Of(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false, BaseType.SpecialType: SpecialType.None } named
            ? _overrides.GetOrAdd(named.OriginalDefinition, Find)
            : [];

    /// <summary>Those that take what is written into a stream, a writer or the like.</summary>
    public IMethodSymbol[] WritersOf(ITypeSymbol? type) =>
        FlowTypes.IsCarrier(type) ? Array.FindAll(Of(type), static method => method.Name.StartsWith("Write", StringComparison.Ordinal)) : [];

    private IMethodSymbol[] Find(INamedTypeSymbol type)
    {
        var found = new List<IMethodSymbol>();
        for (var current = type; current is { DeclaringSyntaxReferences.IsEmpty: false }; current = current.BaseType?.OriginalDefinition)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IMethodSymbol { IsOverride: true, MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: false } method && IsOfLibrary(method) && bodies.HasBody(method))
                    found.Add(BodySource.Definition(method));
            }
        }

        return [.. found];
    }

    private static bool IsOfLibrary(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
            method = overridden;
        return method.DeclaringSyntaxReferences.IsEmpty && method.ContainingType.SpecialType == SpecialType.None;
    }
}
