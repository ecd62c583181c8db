namespace SovereignData.Policy;

/// <summary>
/// Where a value becomes part of what things are called: an address, the name of a file or object, a key, a tag, metadata. Names are
/// listed, logged and cached where contents are not.
/// </summary>
/// <param name="Symbol">A property that is assigned, or a method or constructor that is called.</param>
public sealed record PolicyNaming(SymbolPattern Symbol)
{
    /// <summary>The parameters that take names; empty for every parameter, and for a property.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>Where the entry stands in its file.</summary>
    public TextRange At { get; init; }
}
