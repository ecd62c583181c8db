using System.Runtime.CompilerServices;

namespace SovereignData.CodeFixes.Pseudonymising.Candidates;

/// <summary>The pseudonymisers that a compilation and what it references declare, looked for once.</summary>
internal static class DeclaredPseudonymisers
{
    private static readonly ConditionalWeakTable<Compilation, Pseudonymiser[]> Found = new();

    /// <summary>Those that are static.</summary>
    public static IEnumerable<Pseudonymiser> Statics(Compilation compilation) => In(compilation).Where(static candidate => candidate.Reach == Reach.OnType);

    /// <summary>Those of interfaces, which a class may be handed.</summary>
    public static IEnumerable<Pseudonymiser> Services(Compilation compilation) => In(compilation).Where(static candidate => candidate.Reach == Reach.OnReceiver);

    private static Pseudonymiser[] In(Compilation compilation) => Found.GetValue(compilation, static compilation => [.. Find(compilation)]);

    private static IEnumerable<Pseudonymiser> Find(Compilation compilation) => LoweringAssemblies.Of(compilation)
        .SelectMany(static assembly => TypesOf(assembly.GlobalNamespace))
        .Where(static type => !type.IsGenericType)
        .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(static method => method.IsStatic || method is { IsGenericMethod: false, ContainingType.TypeKind: TypeKind.Interface })
        .Select(static method => new Pseudonymiser(method, LoweringMethods.Of(method), method.IsStatic ? Reach.OnType : Reach.OnReceiver))
        .Where(static candidate => candidate.Lowering != Lowering.None);

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static member =>
            member is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(member));
}
