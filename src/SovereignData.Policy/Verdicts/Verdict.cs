namespace SovereignData.Policy;

/// <summary>Whether data of a level may go to a destination under a policy, and if not, which rule says so and what would mend it.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>The data may go there.</summary>
    public sealed record Admissible : Verdict
    {
        /// <summary>The only value there is.</summary>
        public static Admissible Instance { get; } = new();
    }

    /// <summary>The data may not go there.</summary>
    /// <param name="RuleId">The rule that reports it, named after the remedy; one of <see cref="VerdictRules"/>.</param>
    /// <param name="Level">The level of the data.</param>
    /// <param name="Kind">The kind of destination that counted.</param>
    /// <param name="Destination">Where the data goes.</param>
    /// <param name="Cause">What stands against it.</param>
    /// <param name="Requires">What the policy requires of this level at this kind.</param>
    /// <param name="Shortfalls">The required assurances that are lacking, and why; empty for <c>never</c>.</param>
    /// <param name="Remedy">What would mend it.</param>
    public sealed record Violation(
        string RuleId,
        Level Level,
        DestinationKind Kind,
        Destination Destination,
        ViolationCause Cause,
        Requirement Requires,
        IReadOnlyList<Shortfall> Shortfalls,
        Remedy Remedy) : Verdict
    {
        /// <summary>The required assurances that are lacking.</summary>
        public Assurances Lacks => Shortfalls.Aggregate(Assurances.None, (sum, shortfall) => sum | shortfall.Assurance);
    }

    /// <summary>Judges one flow. A pure function: equal arguments give equal verdicts.</summary>
    /// <param name="level">The level of the data.</param>
    /// <param name="kind">What the sink does; a destination known to do something narrower than <see cref="DestinationKind.Http"/> beats that.</param>
    /// <param name="destination">Where the data goes.</param>
    /// <param name="policy">The policy at the place of the sink.</param>
    /// <param name="today">The day on which assurances must hold (UTC).</param>
    public static Verdict Of(Level level, DestinationKind kind, Destination destination, EffectivePolicy policy, Day today) =>
        new Judge(policy, today).Verdict(level, destination.KindFor(kind), destination);

    /// <summary>Judges a flow that may have one of several destinations: the worst counts, of equals the first.</summary>
    /// <exception cref="ArgumentException">There is no destination.</exception>
    public static Verdict Of(Level level, DestinationKind kind, IEnumerable<Destination> destinations, EffectivePolicy policy, Day today)
    {
        var verdicts = destinations.Select(destination => Of(level, kind, destination, policy, today)).ToList();
        if (verdicts.Count == 0)
            throw new ArgumentException("At least one destination is needed; an unknown one is Destination.Undetermined.", nameof(destinations));

        return verdicts.OrderBy(Severity).First();
    }

    private static int Severity(Verdict verdict) => verdict is Violation { RuleId: var rule }
        ? VerdictRules.Precedence.TakeWhile(other => !string.Equals(other, rule, StringComparison.Ordinal)).Count()
        : int.MaxValue;
}
