namespace SovereignData.Policy;

/// <summary>The names by which large clouds call their regions in Europe. A name that several operators use is left out.</summary>
public static class EuropeanRegions
{
    private static readonly (string Provider, string[] Names)[] Entries =
    [
        ("aws", ["eu-west-1", "eu-west-3", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2"]),
        ("azure",
        [
            "northeurope", "westeurope", "francecentral", "francesouth", "germanywestcentral", "germanynorth", "italynorth", "spaincentral",
            "polandcentral", "swedencentral", "swedensouth", "norwayeast", "norwaywest", "switzerlandnorth", "switzerlandwest",
            "austriaeast", "belgiumcentral", "denmarkeast",
        ]),
        ("google-cloud",
        [
            "europe-central2", "europe-north1", "europe-north2", "europe-southwest1", "europe-west1", "europe-west3", "europe-west4",
            "europe-west6", "europe-west8", "europe-west9", "europe-west10", "europe-west12",
        ]),
        ("oracle-cloud",
        [
            "eu-paris-1", "eu-marseille-1", "eu-frankfurt-1", "eu-milan-1", "eu-madrid-1", "eu-amsterdam-1", "eu-stockholm-1",
        ]),
    ];

    private static readonly Dictionary<string, string> Providers = Entries
        .SelectMany(entry => entry.Names.Select(name => (name, entry.Provider)))
        .ToDictionary(pair => pair.name, pair => pair.Provider, StringComparer.OrdinalIgnoreCase);

    /// <summary>The id of the provider that a region belongs to, by its name: <c>eu-west-3</c>, <c>francecentral</c> or <c>France Central</c>; null for any other text.</summary>
    public static string? ProviderOf(string region) => Providers.TryGetValue(region.Replace(" ", ""), out var provider) ? provider : null;

    /// <summary>Whether the name of a host says that it stands in Europe: by a region, by <c>eu</c> as a part of it, or by ending in <c>.eu</c>.</summary>
    public static bool IsNamedIn(string host) => host.Split('.').Any(IsEuropean);

    private static bool IsEuropean(string label) =>
        string.Equals(label, "eu", StringComparison.OrdinalIgnoreCase)
        || ProviderOf(label) is not null
        || (label.LastIndexOf('-') is > 0 and var dash && ProviderOf(label.Substring(0, dash)) is not null);
}
