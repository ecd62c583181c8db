namespace SovereignData.Policy;

/// <summary>
/// The providers that are known, and how hosts and ids name them: the built-in ones, extended or overridden by policies.
/// Immutable and safe to share.
/// </summary>
public sealed class Catalogue
{
    private static readonly Lazy<Catalogue> Shared = new(() => Of(BuiltInCatalogue.Documents()));

    /// <summary>A label that no pattern names.</summary>
    private const string AnyLabel = "0";

    private readonly Dictionary<string, Provider> providers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HostMatcher<HostMeaning> hosts;
    private readonly IReadOnlyList<Provider> entries;
    private readonly IReadOnlyList<HostPattern> onPremises;

    private Catalogue(IReadOnlyList<PolicyDocument> documents, IReadOnlyList<Provider> entries, IReadOnlyList<HostPattern> onPremises)
    {
        Documents = documents;
        this.entries = entries;
        this.onPremises = onPremises;
        foreach (var entry in entries)
            providers[entry.Id] = providers.TryGetValue(entry.Id, out var known) ? entry.Over(known) : entry;

        Providers = [.. providers.Values.OrderBy(provider => provider.Id, StringComparer.Ordinal)];
        hosts = new HostMatcher<HostMeaning>(entries
            .SelectMany(entry => HostMeaning.Of(entry, providers[entry.Id]))
            .Concat(onPremises.Select(pattern => (pattern, HostMeaning.OnPremises))));
    }

    /// <summary>The catalogue that comes with the library.</summary>
    public static Catalogue BuiltIn => Shared.Value;

    /// <summary>A catalogue that knows no one.</summary>
    internal static Catalogue Empty { get; } = Of([]);

    /// <summary>All providers, by id.</summary>
    public IReadOnlyList<Provider> Providers { get; }

    /// <summary>The ids of all providers and offers.</summary>
    internal IReadOnlyCollection<string> Ids =>
        [.. Providers.SelectMany(provider => provider.Offers.Select(offer => offer.Id).Prepend(provider.Id))];

    /// <summary>What the catalogue's own files say beside providers: sinks, endpoints, sources and the rest.</summary>
    public IReadOnlyList<PolicyDocument> Documents { get; }

    /// <summary>
    /// This catalogue with the providers and on-premises hosts of policies. An entry with a known id overrides what it states
    /// and adds its hosts and offers; of equally long host patterns the policy's counts.
    /// </summary>
    public Catalogue With(IEnumerable<PolicyDocument> policies, IEnumerable<HostPattern>? onPremisesHosts = null)
    {
        var added = policies.ToList();
        return new Catalogue(
            Documents,
            [.. entries, .. added.SelectMany(policy => policy.Providers)],
            [.. onPremises, .. added.SelectMany(policy => policy.OnPremisesHosts), .. onPremisesHosts ?? []]);
    }

    internal static Catalogue Of(IReadOnlyList<PolicyDocument> documents) =>
        new(documents, [.. documents.SelectMany(document => document.Providers)], onPremises: []);

    /// <summary>Finds a provider by its id; null where there is none.</summary>
    public Provider? FindProvider(string id) => providers.TryGetValue(id, out var provider) ? provider : null;

    /// <summary>Finds the destination that an id, <c>provider</c> or <c>provider/offer</c>, names; null where there is none.</summary>
    public Destination.Known? FindById(string id)
    {
        var slash = id.IndexOf('/');
        if (FindProvider(slash < 0 ? id : id.Substring(0, slash)) is not { } provider)
            return null;

        if (slash < 0)
            return new Destination.Known(provider);

        return provider.FindOffer(id) is { } offer ? new Destination.Known(provider, offer) : null;
    }

    /// <summary>
    /// Says what a host is. It may bear userinfo, a port, brackets and a trailing dot; case, IDN spelling and those never change
    /// the answer. What is no host at all is unknown too.
    /// </summary>
    public Destination Find(string host)
    {
        if (!HostName.TryParse(host, out var name))
            return new Destination.UnknownHost(host);

        if (name.IsLoopback)
            return new Destination.OnPremises(name.Value);

        return hosts.Find(name)?.At(name) ?? new Destination.UnknownHost(name.Value);
    }

    /// <summary>
    /// Says what a host below a domain is whose first labels nobody knows. Where some hosts below it are known to be something else,
    /// it may be either.
    /// </summary>
    /// <param name="domain">The last labels of the host.</param>
    /// <returns>What the host may be: <see cref="Destination.Undetermined"/> among them where its first labels decide.</returns>
    public IReadOnlyList<Destination> FindBelow(string domain)
    {
        if (!HostName.TryParse(domain, out var name) || name.Address is not null)
            return [Destination.Undetermined.Instance];

        Destination general = HostName.TryParse($"{AnyLabel}.{name.Value}", out var any) && hosts.Find(any)?.At(any) is { } found
            ? found switch
            {
                Destination.Known known => known with { Host = $"*.{name.Value}" },
                Destination.OnPremises => new Destination.OnPremises($"*.{name.Value}"),
                _ => found,
            }
            : new Destination.UnknownHost($"*.{name.Value}");
        return !hosts.TellsApart(name.Value) ? [general]
            : general is Destination.UnknownHost ? [Destination.Undetermined.Instance]
            : [general, Destination.Undetermined.Instance];
    }

    /// <summary>
    /// Says what the argument of <c>[Destination]</c> or a declared destination means: a known id first, else a host, which
    /// holds a dot or a colon, is loopback or is declared on premises; null where it is neither.
    /// </summary>
    public Destination? FindTarget(string target) => FindById(target.Trim()) ?? Find(target) switch
    {
        Destination.UnknownHost when target.IndexOf('.') < 0 && target.IndexOf(':') < 0 => null,
        var found => found,
    };
}
