namespace SovereignData.Policy;

/// <summary>What one policy file says. Every list is empty where the file is silent.</summary>
public sealed record PolicyDocument
{
    /// <summary>A file that says nothing.</summary>
    public static PolicyDocument Empty { get; } = new();

    /// <summary><c>extends</c>: the profiles that the file builds on; of several, each counts.</summary>
    public IReadOnlyList<Profile> Extends { get; init; } = [];

    /// <summary><c>extends</c>: the policy files that the file builds on, and what these build on.</summary>
    public IReadOnlyList<PolicyDocument> ExtendedFiles { get; init; } = [];

    /// <summary><c>require</c>: requirements laid over the profile.</summary>
    public IReadOnlyList<RequirementRule> Require { get; init; } = [];

    /// <summary><c>allowedProviders</c>: if not empty, no other provider may be used. Grants nothing.</summary>
    public IReadOnlyList<string> AllowedProviders { get; init; } = [];

    /// <summary><c>deniedProviders</c>: providers that may not be used, whatever else is said.</summary>
    public IReadOnlyList<string> DeniedProviders { get; init; } = [];

    /// <summary><c>onPremisesHosts</c>: the organisation's own hosts.</summary>
    public IReadOnlyList<HostPattern> OnPremisesHosts { get; init; } = [];

    /// <summary><c>providers</c>: providers and offers, new or of the built-in catalogue.</summary>
    public IReadOnlyList<Provider> Providers { get; init; } = [];

    /// <summary><c>sources</c>.</summary>
    public IReadOnlyList<PolicySource> Sources { get; init; } = [];

    /// <summary><c>sinks</c>.</summary>
    public IReadOnlyList<PolicySink> Sinks { get; init; } = [];

    /// <summary><c>endpoints</c>: members that decide where a client sends.</summary>
    public IReadOnlyList<PolicyEndpoint> Endpoints { get; init; } = [];

    /// <summary><c>names</c>: where a value becomes part of a name.</summary>
    public IReadOnlyList<PolicyNaming> Names { get; init; } = [];

    /// <summary><c>leakSwitches</c>: options that put data into logs, traces or reports.</summary>
    public IReadOnlyList<PolicyLeakSwitch> LeakSwitches { get; init; } = [];

    /// <summary><c>pseudonymisers</c>.</summary>
    public IReadOnlyList<PolicyPseudonymiser> Pseudonymisers { get; init; } = [];

    /// <summary><c>propagators</c>.</summary>
    public IReadOnlyList<PolicyPropagator> Propagators { get; init; } = [];

    /// <summary><c>neutral</c>: members that neither send nor carry.</summary>
    public IReadOnlyList<PolicyNeutral> Neutral { get; init; } = [];

    /// <summary><c>destinations</c>: where the clients of a type send.</summary>
    public IReadOnlyList<PolicyDestination> Destinations { get; init; } = [];

    /// <summary><c>authorisations</c>.</summary>
    public IReadOnlyList<Authorisation> Authorisations { get; init; } = [];
}
