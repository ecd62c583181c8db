namespace SovereignData.Policy;

/// <summary>What a host pattern says of the hosts that it names.</summary>
internal sealed record HostMeaning(Provider? Provider, Offer? Offer, HostRule? Rule)
{
    public static HostMeaning OnPremises { get; } = new(Provider: null, Offer: null, Rule: null);

    /// <summary>The patterns of one entry, meaning the provider that it and its like make up together.</summary>
    public static IEnumerable<(HostPattern Pattern, HostMeaning Meaning)> Of(Provider entry, Provider whole) =>
    [
        .. entry.Hosts.Select(rule => (rule.Pattern, new HostMeaning(whole, Offer: null, rule))),
        .. entry.Offers.SelectMany(offer => offer.Hosts.Select(rule => (rule.Pattern, new HostMeaning(whole, whole.FindOffer(offer.Id), rule)))),
    ];

    public Destination At(HostName host) => Provider is null
        ? new Destination.OnPremises(host.Value)
        : new Destination.Known(Provider, Offer, host.Value, Rule);
}
