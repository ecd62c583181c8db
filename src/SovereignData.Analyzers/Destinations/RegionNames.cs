namespace SovereignData.Analyzers.Destinations;

/// <summary>Recognises the European regions of operators whom non-EU law reaches: by their names, in hosts, and as members of SDKs.</summary>
internal sealed class RegionNames(Catalogue catalogue)
{
    private const int LongestText = 500;

    /// <summary>The types whose members are called after regions, and how a member's name is the region's.</summary>
    private static readonly Dictionary<string, Func<string, string>> RegionTypes = new(StringComparer.Ordinal)
    {
        ["T:Amazon.RegionEndpoint"] = FromAmazon,
        ["T:Azure.Core.AzureLocation"] = static name => name,
    };

    /// <summary>The provider whose European region a text names: alone (<c>francecentral</c>), or as a part of a host (<c>datadoghq.eu</c>).</summary>
    public Provider? OfText(string text)
    {
        if (text.Length > LongestText)
            return null;
        if (EuropeanRegions.ProviderOf(text) is { } id)
            return Foreign(catalogue.FindProvider(id));
        return text.IndexOf('.') > 0 && Policy.Endpoint.TryParseHosts(text, out var hosts)
            ? hosts.Select(OfHost).FirstOrDefault(static provider => provider is not null)
            : null;
    }

    /// <summary>The provider whose European region a member of its SDK stands for.</summary>
    public Provider? OfMember(ISymbol member) =>
        member is { IsStatic: true, ContainingType: { } type }
        && type.GetDocumentationCommentId() is { } id
        && RegionTypes.TryGetValue(id, out var regionOf)
        && EuropeanRegions.ProviderOf(regionOf(member.Name)) is { } provider
            ? Foreign(catalogue.FindProvider(provider))
            : null;

    private Provider? OfHost(string host) =>
        catalogue.Find(host) is Destination.Known known && (known.HostInEu == true || EuropeanRegions.IsNamedIn(host)) ? Foreign(known.Provider) : null;

    private static Provider? Foreign(Provider? provider) => provider is { IsSubjectToNonEuLaw: true } ? provider : null;

    /// <summary><c>EUWest3</c> is <c>eu-west-3</c>.</summary>
    private static string FromAmazon(string name) => name.Length > 3 && name.StartsWith("EU", StringComparison.Ordinal)
        ? $"eu-{name.Substring(2, name.Length - 3).ToLowerInvariant()}-{name[name.Length - 1]}"
        : name;
}
