using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Destinations;
using SovereignData.Analyzers.Flow;

namespace SovereignData.Analyzers.Rules;

/// <summary>A finding that the policy does not admit, and the source that weighs most in it.</summary>
/// <param name="Finding">The flow.</param>
/// <param name="Source">Its weightiest source.</param>
/// <param name="Violation">Why not.</param>
/// <param name="Policy">The policy at the place.</param>
internal sealed record Judgement(Finding Finding, SentSource Source, Verdict.Violation Violation, EffectivePolicy Policy)
{
    private static readonly string[] Precedence =
    [
        RuleIds.IdentifyingAtInadmissibleDestination,
        RuleIds.MissingPseudonymisation,
        RuleIds.PseudonymisedAtInadmissibleDestination,
        RuleIds.UnknownHost,
        RuleIds.UndeterminedDestination,
        RuleIds.HealthDataInLog,
    ];

    public bool IsLog => Violation.Kind == DestinationKind.Log;

    private int Weight => Array.IndexOf(Precedence, Violation.RuleId);

    /// <summary>One judgement per argument, logs apart: the one that weighs most.</summary>
    public static IEnumerable<Judgement> Of(IEnumerable<Finding> findings, PolicyContext policy, DestinationResolver destinations) => findings
        .Select(finding => Of(finding, policy, destinations))
        .OfType<Judgement>()
        .GroupBy(static judgement => (judgement.Finding.Argument, judgement.IsLog))
        .Select(static same => same.OrderBy(static judgement => judgement.Weight).First());

    private static Judgement? Of(Finding finding, PolicyContext context, DestinationResolver destinations)
    {
        var policy = context.At(finding.Argument.Tree);
        var reached = destinations.Resolve(finding);
        Judgement? worst = null;
        foreach (var source in finding.Sources)
        {
            if (Verdict.Of(source.Level, finding.Sink.Kind, reached, policy, context.Today) is Verdict.Violation violation)
            {
                var judgement = new Judgement(finding, source, violation, policy);
                worst = worst is null || judgement.Weight < worst.Weight ? judgement : worst;
            }
        }

        return worst;
    }
}
