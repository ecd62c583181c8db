namespace SovereignData.Policy;

/// <summary>A sink: a member that sends what it is given.</summary>
/// <param name="Provider">A provider or offer id, or <see cref="Endpoint"/>.</param>
/// <param name="Kind">What the destination does.</param>
public sealed record PolicySink(string Provider, DestinationKind Kind)
{
    /// <summary>Stands for a provider that is resolved from the client.</summary>
    public const string Endpoint = "endpoint";

    /// <summary>The members meant, or null for every one of <see cref="Receiver"/> or with <see cref="Attribute"/>.</summary>
    public SymbolPattern? Symbol { get; init; }

    /// <summary>A type: the member may be declared on any type that derives from it or implements it.</summary>
    public SymbolPattern? Receiver { get; init; }

    /// <summary>An attribute, or a base of it, that the methods bear; or null.</summary>
    public SymbolPattern? Attribute { get; init; }

    /// <summary>Names of members that are not meant, such as <c>List*</c>.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>The parameters that are sent, <c>this</c>, or <c>return</c> for what is written into what it gives; null for every argument.</summary>
    public IReadOnlyList<string>? Arguments { get; init; }

    /// <summary>Types of parameters that are sent: only methods that take one of them, or items of it, are meant. Empty for any method.</summary>
    public IReadOnlyList<SymbolPattern> ArgumentTypes { get; init; } = [];

    /// <summary>Fields and properties one of which a call or assignment has to take to be meant; empty for any.</summary>
    public IReadOnlyList<SymbolPattern> Given { get; init; } = [];

    /// <summary>Where the entry stands in its file.</summary>
    public TextRange At { get; init; }

    /// <summary>Whether the provider is resolved from the client.</summary>
    public bool IsEndpoint => string.Equals(Provider, Endpoint, StringComparison.Ordinal);

    /// <summary>Whether <see cref="Except"/> names a member by its simple name.</summary>
    public bool Excepts(string memberName) => Except.Any(pattern => pattern.EndsWith("*", StringComparison.Ordinal)
        ? string.CompareOrdinal(memberName, 0, pattern, 0, pattern.Length - 1) == 0
        : string.Equals(memberName, pattern, StringComparison.Ordinal));
}
