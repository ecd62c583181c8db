namespace SovereignData.Policy;

/// <summary>A member that decides where a client sends.</summary>
/// <param name="Symbol">A property that is assigned, or a method or constructor that is called.</param>
public sealed record PolicyEndpoint(SymbolPattern Symbol)
{
    /// <summary>The parameters that hold the endpoint; empty for a property.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>The provider or offer that the member itself means, whatever the value; or null.</summary>
    public string? Provider { get; init; }

    /// <summary>The host that the member itself means, whatever the value; or null.</summary>
    public string? Host { get; init; }

    /// <summary>Where the entry stands in its file.</summary>
    public TextRange At { get; init; }
}
