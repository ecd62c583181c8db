using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <summary>What members of objects hold, as their constructors and initialisers leave them.</summary>
internal sealed class HeldValues(BodyReader reader)
{
    private readonly Dictionary<ISymbol, Material> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, (Slots Own, Slots Static)> _types = new(SymbolEqualityComparer.Default);

    /// <summary>Who makes objects, where that is known.</summary>
    public CreationSites? Sites { get; set; }

    public Material Of(ISymbol member)
    {
        var definition = member.OriginalDefinition;
        if (_known.TryGetValue(definition, out var known))
            return known;
        // What is asked while it is being found out is what somebody gave it.
        _known[definition] = Material.Of(KeyFact.Held);
        return _known[definition] = Find(definition);
    }

    private Material Find(ISymbol member)
    {
        if (member is IParameterSymbol parameter)
            return Sites?.ArgumentOf(parameter) ?? Material.Of(KeyFact.Held);
        if (member.ContainingType is not { DeclaringSyntaxReferences.IsEmpty: false } type)
            return member.IsStatic && IsOfPlatform(member) ? Material.Nothing : Material.Of(member.IsStatic ? KeyFact.Given : KeyFact.Held);
        var (own, shared) = SlotsOf(type);
        return (member.IsStatic ? shared : own)[member] is { } assigned ? assigned.WithKeys(assigned.Keys.Select(static key => key.Origin == KeyOrigin.Given ? KeyFact.Held : key)) : Material.Of(KeyFact.Held);
    }

    /// <summary><c>Encoding.UTF8</c> and the like are no secret.</summary>
    private static bool IsOfPlatform(ISymbol member) => Apis.CryptoApi.NameOf(member.ContainingType).StartsWith("System.", StringComparison.Ordinal);

    private (Slots Own, Slots Static) SlotsOf(INamedTypeSymbol type)
    {
        if (_types.TryGetValue(type, out var known))
            return known;
        _types[type] = (new(), new());
        var own = new Slots();
        foreach (var constructor in type.InstanceConstructors)
            Add(own, constructor);
        var shared = new Slots();
        foreach (var constructor in type.StaticConstructors)
            Add(shared, constructor);
        return _types[type] = (own, shared);
    }

    private void Add(Slots slots, IMethodSymbol constructor)
    {
        var arguments = constructor.Parameters.Select(parameter => Of(parameter)).ToArray();
        foreach (var slot in reader.Call(constructor, arguments, Material.Nothing).End.All)
        {
            if (slot.Key is IFieldSymbol or IPropertySymbol)
                slots[slot.Key] = slots[slot.Key] is { } before ? before.Or(slot.Value) : slot.Value;
        }
    }
}
