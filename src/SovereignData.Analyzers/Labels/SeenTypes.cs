namespace SovereignData.Analyzers.Labels;

/// <summary>The types that one look into a type has come through. A type that holds ever larger constructions of itself ends somewhere.</summary>
internal sealed class SeenTypes
{
    /// <summary>Constructions of one generic type inside each other that are looked into.</summary>
    private const int Nesting = 4;

    /// <summary>Types that are looked into at all.</summary>
    private const int Types = 4096;

    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, int> _open = new(SymbolEqualityComparer.Default);

    /// <summary>Whether there is anything new to be seen in a type; if so, it is to be left again.</summary>
    public bool Enter(ITypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        _open.TryGetValue(definition, out var nested);
        if (nested >= Nesting || _types.Count >= Types || !_types.Add(type))
            return false;
        _open[definition] = nested + 1;
        return true;
    }

    public void Leave(ITypeSymbol type) => _open[type.OriginalDefinition]--;
}
