namespace SovereignData.Policy;

/// <summary>
/// One offer of a provider. Certifications and qualifications are granted per offer, so an offer that has an entry
/// stands on its own claims: those of its provider hold for the offers that have none.
/// </summary>
/// <param name="Id">The full id, <c>provider/offer</c>.</param>
/// <param name="Name">The name for people.</param>
public sealed record Offer(string Id, string Name)
{
    /// <summary>What the offer does, where one kind fits all of it: beats <see cref="DestinationKind.Http"/>.</summary>
    public DestinationKind? Kind { get; init; }

    /// <summary>What the offer is known to assure.</summary>
    public IReadOnlyList<AssuranceClaim> Claims { get; init; } = [];

    /// <summary>What the offer is known not to assure, as opposed to what nobody knows.</summary>
    public Assurances Lacks { get; init; }

    /// <summary>The hosts that mean this offer.</summary>
    public IReadOnlyList<HostRule> Hosts { get; init; } = [];

    /// <summary>The day on which the facts were looked up.</summary>
    public Day? AsOf { get; init; }

    /// <summary>Where the facts were found.</summary>
    public string? Source { get; init; }
}
