namespace SovereignData.Policy;

/// <summary>
/// An option of a library that makes it put what passes through it into logs, traces or reports: bodies, parameters, messages, users.
/// </summary>
/// <param name="Symbol">A property that is assigned, or a method or constructor that is called.</param>
public sealed record PolicyLeakSwitch(SymbolPattern Symbol)
{
    /// <summary>The parameters that turn it on; empty for a property, and where the call itself does.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>The constants that turn it on; empty where <c>true</c> does.</summary>
    public IReadOnlyList<SymbolPattern> On { get; init; } = [];

    /// <summary>The keys that turn it on in <c>appsettings*.json</c>, from the outermost, joined by colons.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>Where the entry stands in its file.</summary>
    public TextRange At { get; init; }
}
