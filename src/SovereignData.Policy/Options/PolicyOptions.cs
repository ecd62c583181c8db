namespace SovereignData.Policy;

/// <summary>
/// What <c>sovereign_data.*</c> options of <c>.editorconfig</c> and <c>.globalconfig</c> say. The profile, requirements and
/// provider lists count at the diagnostic's file, the others for the whole compilation.
/// </summary>
public sealed record PolicyOptions
{
    /// <summary>No option at all.</summary>
    public static PolicyOptions Empty { get; } = new();

    /// <summary><c>profile</c>, or null where it is not set.</summary>
    public Profile? Profile { get; init; }

    /// <summary><c>require.&lt;level&gt;</c> and <c>require.&lt;level&gt;.&lt;kind&gt;</c>.</summary>
    public IReadOnlyList<RequirementRule> Require { get; init; } = [];

    /// <summary><c>allowed_providers</c>.</summary>
    public IReadOnlyList<string> AllowedProviders { get; init; } = [];

    /// <summary><c>denied_providers</c>.</summary>
    public IReadOnlyList<string> DeniedProviders { get; init; } = [];

    /// <summary><c>on_premises_hosts</c>.</summary>
    public IReadOnlyList<HostPattern> OnPremisesHosts { get; init; } = [];

    /// <summary><c>health_types</c>.</summary>
    public IReadOnlyList<SymbolPattern> HealthTypes { get; init; } = [];

    /// <summary><c>direct_identifiers</c>.</summary>
    public IReadOnlyList<SymbolPattern> DirectIdentifiers { get; init; } = [];

    /// <summary><c>pseudonymisers</c>.</summary>
    public IReadOnlyList<SymbolPattern> Pseudonymisers { get; init; } = [];

    /// <summary><c>destination.&lt;client type&gt;</c>.</summary>
    public IReadOnlyList<PolicyDestination> Destinations { get; init; } = [];

    /// <summary><c>authorisation_warning_days</c>: from how many days before its end an authorisation is warned of.</summary>
    public int AuthorisationWarningDays { get; init; } = 90;
}
