namespace SovereignData.Policy;

/// <summary>Where a call sends, as far as it could be resolved: on premises, to a known provider, to a host that nobody knows, or undetermined.</summary>
public abstract record Destination
{
    private Destination()
    {
    }

    /// <summary>Loopback, or a host that the policy declares to be the organisation's own.</summary>
    /// <param name="Host">The host, where one is known.</param>
    public sealed record OnPremises(string? Host = null) : Destination;

    /// <summary>A provider of the catalogue or the policy.</summary>
    /// <param name="Provider">Who operates it.</param>
    /// <param name="Offer">Which of its offers, where that is known.</param>
    /// <param name="Host">The host, where one is known.</param>
    /// <param name="Rule">The host entry by which it was recognised, where it was.</param>
    public sealed record Known(Provider Provider, Offer? Offer = null, string? Host = null, HostRule? Rule = null) : Destination
    {
        /// <summary>The id by which policies call it: <c>provider</c> or <c>provider/offer</c>.</summary>
        public string Id => Offer?.Id ?? Provider.Id;

        /// <summary>The name for people.</summary>
        public string Name => Offer?.Name ?? Provider.Name;

        /// <summary>Whether the host stands in the EU or the EEA, or null where it does not tell.</summary>
        public bool? HostInEu => Rule?.InEu;

        /// <summary>What the destination is known to do, where that is known.</summary>
        public DestinationKind? Kind => Rule?.Kind ?? Offer?.Kind ?? Provider.Kind;
    }

    /// <summary>A constant host that neither catalogue nor policy knows.</summary>
    /// <param name="Host">The host.</param>
    public sealed record UnknownHost(string Host) : Destination;

    /// <summary>An endpoint that is set but not constant, or a client without a vendor.</summary>
    public sealed record Undetermined : Destination
    {
        /// <summary>The only value there is.</summary>
        public static Undetermined Instance { get; } = new();
    }

    /// <summary>The kind that counts for a call of a kind: what the destination is known to do beats <see cref="DestinationKind.Http"/>.</summary>
    public DestinationKind KindFor(DestinationKind kind) =>
        kind == DestinationKind.Http && this is Known { Kind: { } own } ? own : kind;
}
