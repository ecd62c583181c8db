namespace SovereignData.Policy;

/// <summary>A method or type whose results are lowered.</summary>
/// <param name="Symbol">The methods or types meant.</param>
public sealed record PolicyPseudonymiser(SymbolPattern Symbol)
{
    /// <summary>The level of the result: pseudonymised unless the entry says anonymised.</summary>
    public Level Level { get; init; } = Level.Pseudonymised;

    /// <summary>Where the entry stands in its file.</summary>
    public TextRange At { get; init; }
}
