namespace SovereignData.Policy;

/// <summary>A dated derogation: some data may go to a provider although the policy forbids it.</summary>
/// <param name="Provider">The provider, for all of its offers, or one offer's id.</param>
public sealed record Authorisation(string Provider)
{
    /// <summary>The highest level covered; null for all.</summary>
    public Level? Level { get; init; }

    /// <summary>The decision that grants it, such as a CNIL deliberation; null where it is missing.</summary>
    public string? Reference { get; init; }

    /// <summary>The last day on which it holds (UTC); null where it is missing.</summary>
    public Day? Expires { get; init; }

    /// <summary>Why it was granted, if said.</summary>
    public string? Justification { get; init; }

    /// <summary>The symbols in which covered diagnostics stand; empty for everywhere.</summary>
    public IReadOnlyList<SymbolPattern> Scope { get; init; } = [];

    /// <summary>Where the entry stands in its file.</summary>
    public TextRange At { get; init; }

    /// <summary>Whether the authorisation has ended before a day.</summary>
    public bool HasExpiredOn(Day today) => Expires is { } end && today > end;

    /// <summary>Whether data of a level, sent to a destination from within some symbols, is covered while the authorisation lasts.</summary>
    /// <param name="destination">Where the data goes.</param>
    /// <param name="level">The level of the data.</param>
    /// <param name="enclosing">The documentation-comment ids of the member and the types in which the diagnostic stands.</param>
    public bool Covers(Destination.Known destination, Level level, IEnumerable<string> enclosing) =>
        ProviderId.Names(Provider, destination)
        && (Level is not { } highest || level <= highest)
        && (Scope.Count == 0 || enclosing.Any(symbol => Scope.Any(pattern => pattern.Matches(symbol))));
}
