using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <summary>
/// The objects and variables of one body. They keep their identity over every pass, so that a fixpoint can be seen.
/// </summary>
internal sealed class ObjectRegistry
{
    private readonly Dictionary<(object Site, object? Part), HeapObject> _created = [];
    private readonly Dictionary<(InputPath Path, ITypeSymbol? View), HeapObject> _inputs = new(InputComparer.Instance);
    private readonly Dictionary<ISymbol, Slot> _variables = new(SymbolEqualityComparer.Default);

    public IEnumerable<HeapObject> Inputs => _inputs.Values;

    public IEnumerable<HeapObject> All => _created.Values.Concat(_inputs.Values);

    public IReadOnlyDictionary<ISymbol, Slot> Variables => _variables;

    public Slot Variable(ISymbol symbol)
    {
        symbol = OwnSymbols.Of(symbol);
        if (!_variables.TryGetValue(symbol, out var slot))
            _variables.Add(symbol, slot = new Slot(symbol));
        return slot;
    }

    public HeapObject Created(object site, object? part, Func<HeapObject> make)
    {
        if (!_created.TryGetValue((site, part), out var known))
            _created.Add((site, part), known = make());
        return known;
    }

    public HeapObject Input(InputPath path, ITypeSymbol? view, Func<HeapObject> make)
    {
        if (!_inputs.TryGetValue((path, view), out var known))
            _inputs.Add((path, view), known = make());
        return known;
    }

    private sealed class InputComparer : IEqualityComparer<(InputPath Path, ITypeSymbol? View)>
    {
        public static InputComparer Instance { get; } = new();

        public bool Equals((InputPath Path, ITypeSymbol? View) x, (InputPath Path, ITypeSymbol? View) y) =>
            x.Path.Equals(y.Path) && SymbolEqualityComparer.Default.Equals(x.View, y.View);

        public int GetHashCode((InputPath Path, ITypeSymbol? View) key) => key.Path.GetHashCode();
    }
}
