namespace SovereignData.Policy;

/// <summary>Who operates destinations, under whose law, and with what assurances.</summary>
/// <param name="Id">The id: lower-case words joined by hyphens.</param>
/// <param name="Name">The name for people.</param>
public sealed record Provider(string Id, string Name)
{
    /// <summary>The operator's country (ISO 3166 alpha-2), or null where unknown.</summary>
    public string? Country { get; init; }

    /// <summary>The laws of countries outside the EU that reach the operator, such as <c>CLOUD Act</c> (18 USC 2713).</summary>
    public IReadOnlyList<string> NonEuLaws { get; init; } = [];

    /// <summary>Whether a law of a country outside the EU and the EEA reaches the operator, be it that of its own country.</summary>
    public bool IsSubjectToNonEuLaw => NonEuLaws.Count > 0 || (Country is not null && !Eea.Contains(Country));

    /// <summary>Whose technology the offers run on, where it is not the operator's and comes from outside the EU.</summary>
    public string? Technology { get; init; }

    /// <summary>What the provider does, where one kind fits all of it: beats <see cref="DestinationKind.Http"/>.</summary>
    public DestinationKind? Kind { get; init; }

    /// <summary>What is assured for every offer that has no entry of its own.</summary>
    public IReadOnlyList<AssuranceClaim> Claims { get; init; } = [];

    /// <summary>What is known not to be assured, as opposed to what nobody knows.</summary>
    public Assurances Lacks { get; init; }

    /// <summary>The hosts that mean this provider without telling the offer.</summary>
    public IReadOnlyList<HostRule> Hosts { get; init; } = [];

    /// <summary>The offers that have an entry.</summary>
    public IReadOnlyList<Offer> Offers { get; init; } = [];

    /// <summary>The day on which the facts were looked up.</summary>
    public Day? AsOf { get; init; }

    /// <summary>Where the facts were found.</summary>
    public string? Source { get; init; }

    /// <summary>Finds an offer by its full id, <c>provider/offer</c>.</summary>
    public Offer? FindOffer(string id) =>
        Offers.FirstOrDefault(offer => string.Equals(offer.Id, id, StringComparison.OrdinalIgnoreCase));
}
