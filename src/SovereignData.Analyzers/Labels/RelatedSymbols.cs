namespace SovereignData.Analyzers.Labels;

/// <summary>The members that a member stands for: what it overrides and what it implements. A tag or pattern on one counts for it.</summary>
internal static class RelatedSymbols
{
    /// <summary>The member's definition first, then what it overrides, then what it implements.</summary>
    public static IEnumerable<ISymbol> Of(ISymbol member)
    {
        var definition = member.OriginalDefinition;
        yield return definition;
        for (var overridden = Overridden(definition); overridden is not null; overridden = Overridden(overridden))
            yield return overridden.OriginalDefinition;
        if (definition.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type || definition.IsStatic && !definition.IsOverride)
            yield break;
        foreach (var implemented in type.AllInterfaces)
        {
            foreach (var candidate in Candidates(implemented, definition))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate)?.OriginalDefinition, definition))
                    yield return candidate.OriginalDefinition;
            }
        }
    }

    private static IEnumerable<ISymbol> Candidates(INamedTypeSymbol implemented, ISymbol member)
    {
        var isExplicit = member is IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false } or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false };
        return isExplicit ? implemented.GetMembers().Where(candidate => candidate.Kind == member.Kind) : implemented.GetMembers(member.Name).Where(candidate => candidate.Kind == member.Kind);
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };
}
