namespace SovereignData.Policy;

/// <summary>The keys of the options, in lower case as hosts hand them over.</summary>
public static class OptionKeys
{
    /// <summary>With this begins every key of ours.</summary>
    public const string Prefix = "sovereign_data.";

    /// <summary>With this begins a key that ends in the full name of a client type.</summary>
    public const string DestinationPrefix = Prefix + "destination.";

    internal const string Profile = Prefix + "profile";
    internal const string AllowedProviders = Prefix + "allowed_providers";
    internal const string DeniedProviders = Prefix + "denied_providers";
    internal const string OnPremisesHosts = Prefix + "on_premises_hosts";
    internal const string HealthTypes = Prefix + "health_types";
    internal const string DirectIdentifiers = Prefix + "direct_identifiers";
    internal const string Pseudonymisers = Prefix + "pseudonymisers";
    internal const string AuthorisationWarningDays = Prefix + "authorisation_warning_days";

    /// <summary>The keys of requirements, and what each of them means.</summary>
    internal static IReadOnlyList<(string Key, Level Level, DestinationKind? Kind)> Requirements { get; } =
    [
        .. from level in new[] { Level.Identifying, Level.Pseudonymised }
           from kind in new DestinationKind?[] { null }.Concat(PolicyNames.Kinds.Values.Select(kind => (DestinationKind?)kind))
           select (RequireKey(level, kind), level, kind),
    ];

    /// <summary>Every key but those of <see cref="DestinationPrefix"/>, which are endless.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Profile, .. Requirements.Select(requirement => requirement.Key), AllowedProviders, DeniedProviders, OnPremisesHosts,
        HealthTypes, DirectIdentifiers, Pseudonymisers, AuthorisationWarningDays,
    ];

    private static string RequireKey(Level level, DestinationKind? kind) => kind is { } one
        ? $"{Prefix}require.{level.PolicyName()}.{one.PolicyName()}"
        : $"{Prefix}require.{level.PolicyName()}";
}
