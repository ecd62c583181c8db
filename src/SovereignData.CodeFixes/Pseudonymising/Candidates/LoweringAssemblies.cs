using System.Runtime.CompilerServices;

namespace SovereignData.CodeFixes.Pseudonymising.Candidates;

/// <summary>The assemblies that may declare pseudonymisers: those that know our attributes. The framework is not searched.</summary>
internal static class LoweringAssemblies
{
    private static readonly ConditionalWeakTable<Compilation, IReadOnlyCollection<ISymbol>> Known = new();

    public static IEnumerable<IAssemblySymbol> Of(Compilation compilation) => Known.GetValue(compilation, Find).OfType<IAssemblySymbol>();

    public static bool MayLower(ITypeSymbol type, Compilation compilation) =>
        type is ITypeParameterSymbol || Known.GetValue(compilation, Find).Contains(type.ContainingAssembly, SymbolEqualityComparer.Default);

    private static IReadOnlyCollection<ISymbol> Find(Compilation compilation)
    {
        var bearers = new HashSet<string>(
            compilation.GetTypesByMetadataName(LoweringMethods.Pseudonymiser)
                .Concat(compilation.GetTypesByMetadataName(LoweringMethods.Anonymiser))
                .Select(static attribute => attribute.ContainingAssembly.Name),
            StringComparer.Ordinal);
        return
        [
            compilation.Assembly,
            .. compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly =>
                bearers.Contains(assembly.Name) || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => bearers.Contains(reference.Name)))),
        ];
    }
}
