namespace SovereignData.Analyzers.Pseudonymisers.Values;

/// <summary>What is known of a value inside a pseudonymiser: what it tells of a person, and whether it would do as a key.</summary>
internal sealed record Material(Bag<DataFact> Data, Bag<KeyFact> Keys)
{
    public static Material Nothing { get; } = new(default, default);

    public static Material Trusted { get; } = Of(KeyFact.Given);

    /// <summary>What nobody can guess.</summary>
    public static Material Fresh { get; } = Of(KeyFact.Fresh);

    public Tool? Tool { get; init; }

    /// <summary>What is written through it: the variable that holds the stream under it.</summary>
    public object? Under { get; init; }

    public static Material Of(KeyFact key) => new(default, Bag<KeyFact>.Of(key));

    public static Material Of(DataFact data) => new(Bag<DataFact>.Of(data), default);

    /// <summary>One value or the other.</summary>
    public Material Or(Material other) =>
        ReferenceEquals(this, other) ? this : new(Data.Union(other.Data), Keys.Union(other.Keys)) { Tool = Tool.Join(Tool, other.Tool), Under = Under ?? other.Under };

    /// <summary>A value made of several: a secret in it makes a secret of it, and what is unpredictable beside what is not hides that.</summary>
    public static Material Mix(IReadOnlyList<Material> parts)
    {
        var data = parts.Aggregate(Bag<DataFact>.Empty, static (all, part) => all.Union(part.Data));
        var keyed = parts.Where(static part => !part.Keys.IsEmpty).ToList();
        var least = keyed.ConvertAll(static part => part.Keys.Items.Min(static key => key.Rank));
        var keys = Bag<KeyFact>.Empty;
        for (var i = 0; i < keyed.Count; i++)
        {
            // What is known of one part is known of the whole where the others may be no better.
            var others = least.Where((_, other) => other != i).DefaultIfEmpty(0).Max();
            var isInCode = keys.Any(static key => key.Rank == (int)KeyOrigin.Code);
            keys = keys.Union(keyed[i].Keys.Where(key => key.Rank >= others && !(isInCode && key.Rank == (int)KeyOrigin.Code)));
        }

        // What stands in the code does not matter beside data.
        if (!data.IsEmpty)
            keys = keys.Where(static key => key.Rank > (int)KeyOrigin.Code);
        if (least.Exists(static rank => rank > (int)KeyOrigin.Vault))
            data = data.Where(static fact => fact.Weakness != Weakness.Random);
        return data.IsEmpty && keys.IsEmpty ? Nothing : new(data, keys);
    }

    public Material WithData(Bag<DataFact> data) => this with { Data = data };

    public Material WithKeys(Bag<KeyFact> keys) => this with { Keys = keys };

    /// <summary>The value behind an operation that does not protect.</summary>
    public Material After(Weakness weakness, SyntaxNode site) => Data.IsEmpty ? this : WithData(Data.Select(fact => fact.After(weakness, site)));
}
