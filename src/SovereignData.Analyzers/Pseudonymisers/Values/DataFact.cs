namespace SovereignData.Analyzers.Pseudonymisers.Values;

/// <summary>One way in which a value still tells who a person is.</summary>
/// <param name="Weakness">How.</param>
/// <param name="Site">The operation that left it so; null for what was put in.</param>
/// <param name="IsCertain">Whether it is known to identify. What is put in as part of an object may be harmless, as long as it is not hashed.</param>
internal sealed record DataFact(Weakness Weakness, SyntaxNode? Site, bool IsCertain)
{
    /// <summary>For a key: the provider who keeps it.</summary>
    public string? Custodian { get; init; }

    public static DataFact Input(bool isCertain) => new(Weakness.Identity, Site: null, isCertain);

    /// <summary>The fact behind an operation that does not protect. An earlier weakness that weighs as much stays.</summary>
    public DataFact After(Weakness weakness, SyntaxNode site) => Weakness < weakness && !Weakness.IsOfKey() && Weakness != Weakness.Random
        ? new(weakness, site, IsCertain || !weakness.IsLegible())
        : this;
}
