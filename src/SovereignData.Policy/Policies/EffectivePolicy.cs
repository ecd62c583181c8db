namespace SovereignData.Policy;

/// <summary>
/// The policy in force at one file: a profile, the policy files' rules, and the options of that file, in this order.
/// Immutable; depends on the order neither of the files nor of the rules within them.
/// </summary>
public sealed class EffectivePolicy
{
    private readonly RequirementTable table;
    private readonly IReadOnlyList<IReadOnlyList<string>> allowed;
    private readonly IReadOnlyList<string> denied;

    private EffectivePolicy(RequirementTable table, IReadOnlyList<IReadOnlyList<string>> allowed, IReadOnlyList<string> denied)
    {
        this.table = table;
        this.allowed = allowed;
        this.denied = denied;
    }

    /// <summary>The policy where nothing is configured: profile <c>care</c>.</summary>
    public static EffectivePolicy Default { get; } = Create([], PolicyOptions.Empty);

    /// <summary>
    /// Lays the layers: the options' profile, else the files' <c>extends</c>, else <c>care</c>; then the files' <c>require</c>,
    /// that of a file over those of the files that it extends (of several side by side the strictest); then the options per
    /// level, then per level and kind. Allowed providers are those of the options, else those that every file's list allows;
    /// denied are those of either.
    /// </summary>
    public static EffectivePolicy Create(IEnumerable<PolicyDocument> documents, PolicyOptions options)
    {
        var files = FileLayers.All(documents);
        var profile = BaseTable(files, options);
        return new EffectivePolicy(
            FileLayers.Over(profile, files).With(options.Require, profile),
            options.AllowedProviders.Count > 0
                ? [options.AllowedProviders]
                : [.. files.Select(file => file.AllowedProviders).Where(list => list.Count > 0)],
            [.. files.SelectMany(file => file.DeniedProviders), .. options.DeniedProviders]);
    }

    /// <summary>The policy of a profile alone.</summary>
    public static EffectivePolicy Of(Profile profile) => Create([], new PolicyOptions { Profile = profile });

    /// <summary>What a level requires of a kind of destination; what a lower level requires is included.</summary>
    public Requirement Requires(Level level, DestinationKind kind) => table[level, kind];

    /// <summary>What the provider lists say of a destination. What is on premises is exempt; only a known provider can be denied.</summary>
    public ProviderStanding StandingOf(Destination destination) => destination switch
    {
        Destination.OnPremises => ProviderStanding.Admitted,
        Destination.Known known when denied.Any(id => ProviderId.Names(id, known)) => ProviderStanding.Denied,
        Destination.Known known when allowed.All(list => list.Any(id => ProviderId.Names(id, known))) => ProviderStanding.Admitted,
        _ => allowed.Count == 0 ? ProviderStanding.Admitted : ProviderStanding.NotAllowed,
    };

    /// <summary>The policy as a table: what each kind of destination must have, and the lists of providers. In English.</summary>
    public override string ToString() => PolicyTable.Of(this, allowed, denied);

    private static RequirementTable BaseTable(IReadOnlyList<PolicyDocument> files, PolicyOptions options)
    {
        if (options.Profile is { } chosen)
            return ProfileTables.Of(chosen);

        var extended = files.SelectMany(file => file.Extends).Distinct().Select(ProfileTables.Of).ToList();
        return extended.Count == 0 ? ProfileTables.Of(Profile.Care) : extended.Aggregate((left, right) => left.And(right));
    }
}
