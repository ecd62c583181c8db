using SovereignData.Analyzers.Pseudonymisers.Apis;

namespace SovereignData.Analyzers.Pseudonymisers.Values;

/// <summary>An object of a cryptographic library, as it has been set up.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Keys">What is known of its key.</param>
internal sealed record Tool(ToolKind Kind, Bag<KeyFact> Keys)
{
    /// <summary>Where it is told to encrypt block by block.</summary>
    public SyntaxNode? Ecb { get; init; }

    /// <summary>Where it is given a vector that is always the same.</summary>
    public SyntaxNode? FixedVector { get; init; }

    public static Tool? Join(Tool? left, Tool? right) => left is null || right is null || left.Equals(right)
        ? left ?? right
        : left with { Keys = left.Keys.Union(right.Keys), Ecb = left.Ecb ?? right.Ecb, FixedVector = left.FixedVector ?? right.FixedVector };
}
