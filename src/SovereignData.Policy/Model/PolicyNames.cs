namespace SovereignData.Policy;

/// <summary>The names by which policies, options and diagnostic properties call the values of the model. Case does not count.</summary>
public static class PolicyNames
{
    internal static NameTable<Level> Levels { get; } = new(
        (Level.Anonymised, "anonymised"),
        (Level.Pseudonymised, "pseudonymised"),
        (Level.Identifying, "identifying"));

    /// <summary>The levels at which something can be required.</summary>
    internal static NameTable<Level> ProtectedLevels { get; } = new(
        (Level.Pseudonymised, "pseudonymised"),
        (Level.Identifying, "identifying"));

    /// <summary>The levels to which data can be lowered.</summary>
    internal static NameTable<Level> LoweredLevels { get; } = new(
        (Level.Anonymised, "anonymised"),
        (Level.Pseudonymised, "pseudonymised"));

    internal static NameTable<DestinationKind> Kinds { get; } = new(
        (DestinationKind.Storage, "storage"),
        (DestinationKind.Database, "database"),
        (DestinationKind.Messaging, "messaging"),
        (DestinationKind.Http, "http"),
        (DestinationKind.Ai, "ai"),
        (DestinationKind.Analytics, "analytics"),
        (DestinationKind.Telemetry, "telemetry"),
        (DestinationKind.Log, "log"));

    internal static NameTable<Assurances> AssuranceNames { get; } = new(
        (Assurances.EuHosted, "eu_hosted"),
        (Assurances.EuLaw, "eu_law"),
        (Assurances.Hds, "hds"),
        (Assurances.SecNumCloud, "secnumcloud"),
        (Assurances.OnPremises, "on_premises"));

    internal static NameTable<Profile> Profiles { get; } = new(
        (Profile.Care, "care"),
        (Profile.Research, "research"),
        (Profile.State, "state"));

    internal static NameTable<DataCategory> Categories { get; } = new(
        (DataCategory.Health, "health"),
        (DataCategory.Identifier, "identifier"),
        (DataCategory.QuasiIdentifier, "quasi_identifier"),
        (DataCategory.Pseudonymised, "pseudonymised"),
        (DataCategory.Anonymised, "anonymised"),
        (DataCategory.None, "none"));

    internal static NameTable<Confidence> Confidences { get; } = new(
        (Confidence.Primary, "primary"),
        (Confidence.Secondary, "secondary"),
        (Confidence.Believed, "believed"));

    /// <summary>The policy name of a level: <c>anonymised</c>, <c>pseudonymised</c> or <c>identifying</c>.</summary>
    public static string PolicyName(this Level level) => Levels[level];

    /// <summary>The policy name of a kind of destination: <c>storage</c>, <c>database</c>, ….</summary>
    public static string PolicyName(this DestinationKind kind) => Kinds[kind];

    /// <summary>The policy name of one assurance: <c>eu_hosted</c>, <c>eu_law</c>, <c>hds</c>, <c>secnumcloud</c> or <c>on_premises</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not exactly one assurance.</exception>
    public static string PolicyName(this Assurances assurance) => AssuranceNames[assurance];

    /// <summary>The policy name of a profile: <c>care</c>, <c>research</c> or <c>state</c>.</summary>
    public static string PolicyName(this Profile profile) => Profiles[profile];

    /// <summary>The policy name of a category of data: <c>health</c>, <c>identifier</c>, ….</summary>
    public static string PolicyName(this DataCategory category) => Categories[category];

    /// <summary>Reads the policy name of a level.</summary>
    public static bool TryParse(string name, out Level level) => Levels.TryFind(name, out level);

    /// <summary>Reads the policy name of a kind of destination.</summary>
    public static bool TryParse(string name, out DestinationKind kind) => Kinds.TryFind(name, out kind);

    /// <summary>Reads the policy name of one assurance.</summary>
    public static bool TryParse(string name, out Assurances assurance) => AssuranceNames.TryFind(name, out assurance);

    /// <summary>Reads the policy name of a profile.</summary>
    public static bool TryParse(string name, out Profile profile) => Profiles.TryFind(name, out profile);

    /// <summary>Reads the policy name of a category of data.</summary>
    public static bool TryParse(string name, out DataCategory category) => Categories.TryFind(name, out category);
}
