namespace SovereignData.Policy;

/// <summary>A member that neither sends nor carries anything.</summary>
/// <param name="Symbol">The members meant.</param>
public sealed record PolicyNeutral(SymbolPattern Symbol)
{
    /// <summary>Where the entry stands in its file.</summary>
    public TextRange At { get; init; }
}
