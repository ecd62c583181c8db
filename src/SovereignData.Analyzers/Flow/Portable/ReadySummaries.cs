using SovereignData.Analyzers.Flow.Summaries;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>The summaries that packages bring along, among the symbols of one compilation.</summary>
internal sealed class ReadySummaries(PackageSummaries packages, FlowKeys keys, Compilation compilation)
{
    private readonly Dictionary<(IMethodSymbol Definition, INamedTypeSymbol? Through), Summary?[]> _thawed = new(Comparer.Instance);

    public IReadOnlyList<Summary?> Of(IMethodSymbol definition, INamedTypeSymbol? through)
    {
        var key = (definition, through);
        if (!_thawed.TryGetValue(key, out var known))
        {
            known = [.. packages.Of(definition, through).Select(frozen => frozen is null ? null : new Thawer(keys, compilation, definition).Thaw(frozen))];
            _thawed.Add(key, known);
        }

        return known;
    }

    private sealed class Comparer : IEqualityComparer<(IMethodSymbol Definition, INamedTypeSymbol? Through)>
    {
        public static Comparer Instance { get; } = new();

        public bool Equals((IMethodSymbol Definition, INamedTypeSymbol? Through) x, (IMethodSymbol Definition, INamedTypeSymbol? Through) y) =>
            SymbolEqualityComparer.Default.Equals(x.Definition, y.Definition) && SymbolEqualityComparer.Default.Equals(x.Through, y.Through);

        public int GetHashCode((IMethodSymbol Definition, INamedTypeSymbol? Through) key) => SymbolEqualityComparer.Default.GetHashCode(key.Definition);
    }
}
