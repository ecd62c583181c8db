namespace SovereignData.Policy;

/// <summary>Applies a policy on a day.</summary>
internal sealed class Judge(EffectivePolicy policy, Day today)
{
    public Verdict Verdict(Level level, DestinationKind kind, Destination destination)
    {
        var requires = policy.Requires(level, kind);
        var shortfalls = Evidence.Against(destination, requires.Assurances, today);
        if (Cause(level, kind, destination, requires, shortfalls) is not { } cause)
            return Policy.Verdict.Admissible.Instance;

        var (rule, remedy) = Name(level, kind, destination, cause);
        return new Verdict.Violation(rule, level, kind, destination, cause, requires, shortfalls, remedy);
    }

    private bool Admits(Level level, DestinationKind kind, Destination destination)
    {
        var requires = policy.Requires(level, kind);
        return Cause(level, kind, destination, requires, Evidence.Against(destination, requires.Assurances, today)) is null;
    }

    /// <summary>What stands against the flow; null if nothing does. Anonymised data is free, and a log has no provider.</summary>
    private ViolationCause? Cause(
        Level level, DestinationKind kind, Destination destination, Requirement requires, IReadOnlyList<Shortfall> shortfalls)
    {
        if (level == Level.Anonymised)
            return null;

        if (requires.IsNever)
            return ViolationCause.Never;

        var standing = kind == DestinationKind.Log ? ProviderStanding.Admitted : policy.StandingOf(destination);
        if (standing == ProviderStanding.Admitted && shortfalls.Count == 0)
            return null;

        return destination switch
        {
            Destination.UnknownHost => ViolationCause.UnknownHost,
            Destination.Undetermined => ViolationCause.Undetermined,
            _ => standing switch
            {
                ProviderStanding.Denied => ViolationCause.ProviderDenied,
                ProviderStanding.NotAllowed => ViolationCause.ProviderNotAllowed,
                _ => ViolationCause.LacksAssurances,
            },
        };
    }

    private (string Rule, Remedy Remedy) Name(Level level, DestinationKind kind, Destination destination, ViolationCause cause)
    {
        var pseudonymise = level == Level.Identifying && PseudonymisingHelps(kind, destination, cause);
        if (kind == DestinationKind.Log)
            return (VerdictRules.Log, pseudonymise ? Remedy.Pseudonymise : Remedy.Withhold);

        if (pseudonymise)
            return (VerdictRules.MissingPseudonymisation, Remedy.Pseudonymise);

        var move = level == Level.Identifying
            ? VerdictRules.IdentifyingAtInadmissibleDestination
            : VerdictRules.PseudonymisedAtInadmissibleDestination;
        return cause switch
        {
            ViolationCause.Never when level == Level.Identifying && !policy.Requires(Level.Pseudonymised, kind).IsNever => (move, Remedy.PseudonymiseAndMove),
            ViolationCause.Never => (move, Remedy.Withhold),
            ViolationCause.UnknownHost => (VerdictRules.UnknownHost, Remedy.DeclareHost),
            ViolationCause.Undetermined => (VerdictRules.UndeterminedDestination, Remedy.DetermineDestination),
            _ => (move, Remedy.Move),
        };
    }

    /// <summary>
    /// Whether pseudonymised data could go there. Where identifying data may never go, an unknown destination is given
    /// the benefit of the doubt, since no knowledge of it would help identifying data.
    /// </summary>
    private bool PseudonymisingHelps(DestinationKind kind, Destination destination, ViolationCause cause) =>
        cause == ViolationCause.Never && destination is Destination.UnknownHost or Destination.Undetermined
            ? !policy.Requires(Level.Pseudonymised, kind).IsNever
            : Admits(Level.Pseudonymised, kind, destination);
}
