namespace SovereignData.Policy;

/// <summary>A method that carries data from some of its values to others.</summary>
/// <param name="Symbol">The methods meant.</param>
/// <param name="From">Parameters, or <c>this</c>.</param>
/// <param name="To">Parameters, <c>this</c> or <c>return</c>.</param>
public sealed record PolicyPropagator(SymbolPattern Symbol, IReadOnlyList<string> From, IReadOnlyList<string> To)
{
    /// <summary>Where the entry stands in its file.</summary>
    public TextRange At { get; init; }
}
