using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Loosening;

/// <summary>What a member overrides or implements; unlike <see cref="RelatedSymbols"/>, which says whose tags count for it, the static members of interfaces included.</summary>
internal static class Inherited
{
    public static IEnumerable<ISymbol> Of(ISymbol member) => member.IsStatic && !member.IsOverride ? Static(member) : RelatedSymbols.Of(member).Skip(1);

    private static IEnumerable<ISymbol> Static(ISymbol member) =>
        from implemented in member.ContainingType.AllInterfaces
        from candidate in implemented.GetMembers()
        where candidate is { IsStatic: true, IsAbstract: true } && candidate.Kind == member.Kind
            && SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(candidate), member)
        select candidate.OriginalDefinition;
}
