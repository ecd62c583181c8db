namespace SovereignData.Policy.Tests;

/// <summary>One destination of every class that a verdict tells apart.</summary>
internal static class Destinations
{
    public static readonly Day Today = new(2026, 11, 21);

    public static Destination OnPremises { get; } = new Destination.OnPremises("minio.chu-lille.example");

    public static Destination Qualified { get; } = Known("qualified", Assurances.Hds, Assurances.SecNumCloud);

    public static Destination Certified { get; } = Known("certified", Assurances.EuHosted, Assurances.EuLaw, Assurances.Hds);

    public static Destination Bare { get; } = Known("bare");

    public static Destination Unknown { get; } = new Destination.UnknownHost("nobody.example");

    public static Destination Undetermined { get; } = Destination.Undetermined.Instance;

    public static IReadOnlyDictionary<string, Destination> ByName { get; } = new Dictionary<string, Destination>(StringComparer.Ordinal)
    {
        ["on premises"] = OnPremises,
        ["qualified"] = Qualified,
        ["certified"] = Certified,
        ["bare"] = Bare,
        ["unknown"] = Unknown,
        ["undetermined"] = Undetermined,
    };

    public static Destination.Known Known(string id, params Assurances[] assurances) =>
        new(new Provider(id, id) { Claims = [.. assurances.Select(assurance => new AssuranceClaim(assurance))] });
}
