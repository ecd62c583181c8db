using System.Runtime.CompilerServices;

namespace SovereignData.CodeFixes.Pseudonymising.Candidates;

/// <summary>The static pseudonymisers of a compilation and of what it references, looked for once.</summary>
internal static class StaticPseudonymisers
{
    private static readonly ConditionalWeakTable<Compilation, Pseudonymiser[]> Found = new();

    public static IEnumerable<Pseudonymiser> Of(Compilation compilation) => Found.GetValue(compilation, static compilation => [.. Find(compilation)]);

    private static IEnumerable<Pseudonymiser> Find(Compilation compilation) => LoweringAssemblies.Of(compilation)
        .SelectMany(static assembly => TypesOf(assembly.GlobalNamespace))
        .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(static method => method is { IsStatic: true, ContainingType.IsGenericType: false })
        .Select(static method => new Pseudonymiser(method, LoweringMethods.Of(method), Reach.OnType))
        .Where(static candidate => candidate.Lowering != Lowering.None);

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static member =>
            member is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(member));
}
