namespace SovereignData.Policy;

/// <summary>Hosts of a provider or an offer.</summary>
/// <param name="Pattern">The hosts.</param>
public sealed record HostRule(HostPattern Pattern)
{
    /// <summary>The country where these hosts stand (ISO 3166 alpha-2), or null where the hosts do not tell.</summary>
    public string? Country { get; init; }

    /// <summary>What these hosts do, where that is narrower than the offer's own kind.</summary>
    public DestinationKind? Kind { get; init; }

    /// <summary>How well it is supported that these hosts are the provider's.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Whether these hosts stand in the EU or the EEA, or null where they do not tell.</summary>
    public bool? InEu => Country is null ? null : Eea.Contains(Country);
}
