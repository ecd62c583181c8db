using SovereignData.Analyzers.Authorisations;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Destinations;
using SovereignData.Analyzers.Flow;

namespace SovereignData.Analyzers.Rules;

/// <summary>What the policy says of one source of a finding at one destination.</summary>
/// <param name="Finding">The flow.</param>
/// <param name="Source">What is sent.</param>
/// <param name="Destination">Where to.</param>
/// <param name="Verdict">Whether it may.</param>
/// <param name="Authorisation">What allows it though the policy does not.</param>
/// <param name="Policy">The policy at the place.</param>
internal sealed record Judgement(Finding Finding, SentSource Source, Destination Destination, Verdict Verdict, Grant? Authorisation, EffectivePolicy Policy)
{
    private static readonly string[] Precedence =
    [
        RuleIds.IdentifyingAtInadmissibleDestination,
        RuleIds.MissingPseudonymisation,
        RuleIds.IdentifyingName,
        RuleIds.PseudonymisedAtInadmissibleDestination,
        RuleIds.UnknownHost,
        RuleIds.UndeterminedDestination,
        RuleIds.UnknownPackage,
        RuleIds.HealthDataInLog,
        RuleIds.HealthDataInException,
    ];

    /// <summary>What stands against it, where nothing allows it.</summary>
    public Verdict.Violation? Violation => Authorisation is null ? Verdict as Verdict.Violation : null;

    /// <summary>What the destination does.</summary>
    public DestinationKind Kind => Destination.KindFor(Finding.Sink.Kind);

    /// <summary>The rule that reports it, if one does.</summary>
    public string? RuleId => Violation switch
    {
        { RuleId: RuleIds.IdentifyingAtInadmissibleDestination or RuleIds.MissingPseudonymisation } worst => worst.RuleId,
        _ when IsIdentifyingName => RuleIds.IdentifyingName,
        { RuleId: RuleIds.HealthDataInLog } when Finding.Sink.IsExceptionMessage => RuleIds.HealthDataInException,
        not null when Finding.Sink.Package is not null && Destination is Destination.Undetermined => RuleIds.UnknownPackage,
        var violation => violation?.RuleId,
    };

    /// <summary>Whether it names a patient in what is listed and logged beside the data. In the house's own network that is the house's affair.</summary>
    private bool IsIdentifyingName =>
        Source is { IsName: true, Level: Level.Identifying } && Authorisation is null && Kind != DestinationKind.Log && Destination is not Destination.OnPremises;

    private int Weight => RuleId is { } id ? Array.IndexOf(Precedence, id) : int.MaxValue;

    /// <summary>Every source of every finding, at every destination that it may have.</summary>
    public static IReadOnlyList<Judgement> Of(
        IEnumerable<Finding> findings, PolicyContext context, DestinationResolver destinations, Func<Finding, Destination, Level, Grant?> authorisation)
    {
        var judgements = new List<Judgement>();
        foreach (var finding in findings)
        {
            var policy = context.At(finding.Argument.Tree);
            var reached = destinations.Resolve(finding);
            foreach (var source in finding.Sources)
            {
                foreach (var destination in reached)
                {
                    var verdict = Verdict.Of(source.Level, finding.Sink.Kind, destination, policy, context.Today);
                    var grant = verdict is Verdict.Violation ? authorisation(finding, destination, source.Level) : null;
                    judgements.Add(new(finding, source, destination, verdict, grant, policy));
                }
            }
        }

        return judgements;
    }

    /// <summary>What is to be reported: one per argument, logs apart, the one that weighs most.</summary>
    public static IEnumerable<Judgement> Violations(IEnumerable<Judgement> judgements) => judgements
        .Where(static judgement => judgement.RuleId is not null)
        .GroupBy(static judgement => (judgement.Finding.Argument, judgement.Kind == DestinationKind.Log))
        .Select(static same => same.OrderBy(static judgement => judgement.Weight).First());

    /// <summary>What is to be listed: one per argument, sink and destination, of the highest level.</summary>
    public static IEnumerable<Judgement> Inventory(IEnumerable<Judgement> judgements) => judgements
        .GroupBy(static judgement => (judgement.Finding.Argument, judgement.Finding.Sink.Id, judgement.Destination))
        .Select(static same => same.OrderBy(static judgement => judgement.Weight).ThenByDescending(static judgement => judgement.Source.Level).First());
}
