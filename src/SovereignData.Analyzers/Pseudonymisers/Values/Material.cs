namespace SovereignData.Analyzers.Pseudonymisers.Values;

/// <summary>What is known of a value inside a pseudonymiser: what it tells of a person, and whether it would do as a key.</summary>
internal sealed record Material(Bag<DataFact> Data, Bag<KeyFact> Keys)
{
    public static Material Nothing { get; } = new(default, default);

    public static Material Trusted { get; } = Of(KeyFact.Given);

    /// <summary>What nobody can guess.</summary>
    public static Material Fresh { get; } = Of(KeyFact.Fresh);

    public Tool? Tool { get; init; }

    public static Material Of(KeyFact key) => new(default, Bag<KeyFact>.Of(key));

    public static Material Of(DataFact data) => new(Bag<DataFact>.Of(data), default);

    /// <summary>One value or the other.</summary>
    public Material Or(Material other) =>
        ReferenceEquals(this, other) ? this : new(Data.Union(other.Data), Keys.Union(other.Keys)) { Tool = Tool.Join(Tool, other.Tool) };

    /// <summary>A value made of several: a secret in it makes a secret of it, and what is unpredictable beside what is not hides that.</summary>
    public static Material Mix(IEnumerable<Material> parts)
    {
        var data = Bag<DataFact>.Empty;
        var keys = Bag<KeyFact>.Empty;
        foreach (var part in parts)
        {
            data = data.Union(part.Data);
            keys = keys.Union(part.Keys);
        }

        if (keys.Any(static key => key.Origin > KeyOrigin.Vault))
        {
            keys = keys.Where(static key => key.Origin > KeyOrigin.Vault);
            data = data.Where(static fact => fact.Weakness != Weakness.Random);
        }
        else if (keys.Any(static key => key.Origin > KeyOrigin.Code))
        {
            keys = keys.Where(static key => key.Origin > KeyOrigin.Code);
        }

        return data.IsEmpty && keys.IsEmpty ? Nothing : new(data, keys);
    }

    public Material WithData(Bag<DataFact> data) => this with { Data = data };

    public Material WithKeys(Bag<KeyFact> keys) => this with { Keys = keys };

    /// <summary>The value behind an operation that does not protect.</summary>
    public Material After(Weakness weakness, SyntaxNode site) => Data.IsEmpty ? this : WithData(Data.Select(fact => fact.After(weakness, site)));
}
