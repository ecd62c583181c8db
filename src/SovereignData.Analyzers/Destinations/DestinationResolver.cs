using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Destinations;

/// <summary>Says where a call sends, from what the flow engine knows of the client: the order is that of the design.</summary>
internal sealed class DestinationResolver(Catalogue catalogue, IReadOnlyList<PolicyDestination> declared)
{
    public static DestinationResolver Of(PolicyContext policy) =>
        new(policy.Catalogue, [.. policy.Options.SelectMany(static options => options.Destinations), .. policy.Files.SelectMany(static file => file.Destinations)]);

    /// <summary>The destinations that a finding may have: more than one where the code leaves more than one open.</summary>
    public IReadOnlyList<Destination> Resolve(Finding finding)
    {
        if (Declared(finding.Endpoint, isUser: true) is { Count: > 0 } annotated)
            return annotated;
        var constants = Constants(finding.Endpoint);
        foreach (var meant in Declared(finding.Endpoint, isUser: false))
            Add(constants, meant);
        // A second client that was made without an endpoint goes wherever such clients do.
        var isElsewhere = finding.Endpoint.Any(static fact => fact.Origin is DefaultEndpointOrigin);
        var isOpaque = finding.Endpoint.Any(fact => fact.Origin is OpaqueEndpointOrigin opaque && (opaque.IsCertain || constants.Count == 0));
        if (isOpaque && constants.Count > 0)
            Add(constants, Destination.Undetermined.Instance);
        if (constants.Count == 0 || isElsewhere)
            Add(constants, Unset(finding.Sink, isOpaque));
        return constants;
    }

    /// <summary>Where a client sends whose endpoint is set nowhere in sight: as declared for its type, else to its vendor.</summary>
    private Destination Unset(Sink sink, bool isOpaque)
    {
        foreach (var entry in declared)
        {
            if (sink.Clients.Any(entry.IsFor) && catalogue.FindTarget(entry.Target) is { } target)
                return target;
        }

        return isOpaque || sink.Provider is not { } vendor ? Destination.Undetermined.Instance : catalogue.FindById(vendor) ?? (Destination)Destination.Undetermined.Instance;
    }

    private List<Destination> Declared(FactSet endpoint, bool isUser)
    {
        var found = new List<Destination>();
        foreach (var fact in endpoint)
        {
            if (fact.Origin is DeclaredDestinationOrigin origin && origin.IsUser == isUser)
                Add(found, catalogue.FindTarget(origin.Destination) ?? Destination.Undetermined.Instance);
        }

        return found;
    }

    /// <summary>Hosts named where a client reads its endpoint; failing that, addresses that flowed into its making.</summary>
    private List<Destination> Constants(FactSet endpoint)
    {
        var placed = Hosts(endpoint, static constant => constant.IsEndpoint);
        return placed.Count > 0 ? placed : Hosts(endpoint, static constant => constant.IsAbsolute || constant.Text.IndexOf('=') > 0);
    }

    private List<Destination> Hosts(FactSet endpoint, Func<ConstantOrigin, bool> counts)
    {
        var found = new List<Destination>();
        foreach (var fact in endpoint)
        {
            if (fact.Origin is not ConstantOrigin constant || !counts(constant))
                continue;
            if (Policy.Endpoint.TryParseHosts(constant.Text, out var hosts))
            {
                foreach (var destination in hosts.SelectMany(Find))
                    Add(found, destination);
            }
            else if (constant.IsEndpoint)
            {
                // It is set, and nobody can tell what to.
                Add(found, Destination.Undetermined.Instance);
            }
        }

        return found;
    }

    /// <summary>What a host is; of one that is not known to its beginning, what its domain says.</summary>
    private IEnumerable<Destination> Find(string host) =>
        !AddressTemplate.HasHole(host) ? [catalogue.Find(host)]
        : AddressTemplate.DomainOf(host) is { } domain ? catalogue.FindBelow(domain)
        : [Destination.Undetermined.Instance];

    private static void Add(List<Destination> found, Destination destination)
    {
        if (!found.Contains(destination))
            found.Add(destination);
    }
}
