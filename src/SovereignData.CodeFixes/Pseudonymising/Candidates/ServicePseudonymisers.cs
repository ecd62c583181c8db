using System.Runtime.CompilerServices;

namespace SovereignData.CodeFixes.Pseudonymising.Candidates;

/// <summary>The interfaces of a compilation, and of what it references, that a class may be handed to pseudonymise with; looked for once.</summary>
internal static class ServicePseudonymisers
{
    private static readonly ConditionalWeakTable<Compilation, Pseudonymiser[]> Found = new();

    public static IEnumerable<Pseudonymiser> Of(Compilation compilation) => Found.GetValue(compilation, static compilation => [.. Find(compilation)]);

    private static IEnumerable<Pseudonymiser> Find(Compilation compilation) => LoweringAssemblies.Of(compilation)
        .SelectMany(static assembly => TypesOf(assembly.GlobalNamespace))
        .Where(static type => type is { TypeKind: TypeKind.Interface, IsGenericType: false })
        .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(static method => method is { IsStatic: false, IsGenericMethod: false })
        .Select(static method => new Pseudonymiser(method, LoweringMethods.Of(method), Reach.OnReceiver))
        .Where(static candidate => candidate.Lowering != Lowering.None);

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static member =>
            member is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(member));
}
