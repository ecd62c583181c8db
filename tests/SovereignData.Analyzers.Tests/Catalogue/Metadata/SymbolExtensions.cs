using Microsoft.CodeAnalysis;

namespace SovereignData.Analyzers.Tests.Catalogue.Metadata;

internal static class SymbolExtensions
{
    /// <summary>The parameters of a method; of a property or field the value that is assigned.</summary>
    public static IEnumerable<string> Parameters(this IEnumerable<ISymbol> members) =>
        members.OfType<IMethodSymbol>().SelectMany(method => method.Parameters).Select(parameter => parameter.Name).Distinct(StringComparer.Ordinal);

    /// <summary>What the name of a value in an entry may mean on some of the members.</summary>
    public static bool Offer(this IReadOnlyList<ISymbol> members, string value) => value switch
    {
        "this" => members.Any(member => !member.IsStatic),
        "return" => members.OfType<IMethodSymbol>().Any(method => !method.ReturnsVoid),
        _ => members.Parameters().Contains(value, StringComparer.Ordinal),
    };

    /// <summary>The type, what it derives from and what it implements.</summary>
    public static IEnumerable<INamedTypeSymbol> WithBases(this INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;

        foreach (var implemented in type.AllInterfaces)
            yield return implemented;
    }

    /// <summary>The member as declared, the members that it overrides and those that it implements.</summary>
    public static IEnumerable<ISymbol> WithContracts(this IMethodSymbol method)
    {
        for (var current = method.ReducedFrom ?? method; current is not null; current = current.OverriddenMethod)
        {
            yield return current.OriginalDefinition;
            foreach (var contract in current.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(current.Name)))
            {
                if (SymbolEqualityComparer.Default.Equals(current.ContainingType.FindImplementationForInterfaceMember(contract), current.ConstructedFrom))
                    yield return contract.OriginalDefinition;
            }
        }
    }
}
