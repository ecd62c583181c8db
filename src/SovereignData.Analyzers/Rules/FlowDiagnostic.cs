using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Rules;

/// <summary>Makes the diagnostic of a judgement: place, path, message and properties.</summary>
internal static class FlowDiagnostic
{
    private const string Arrow = " → ";

    /// <summary>That a flow is not admissible, in a member.</summary>
    public static Diagnostic? Violation(Judgement judgement, ISymbol member, Compilation compilation) => judgement switch
    {
        { RuleId: RuleIds.IdentifyingName } => Make(
            Rule.IdentifyingName,
            judgement,
            member,
            compilation,
            judgement.Source.Source.Name,
            VerdictWording.DestinationOf(judgement.Destination, judgement.Kind),
            judgement.Finding.Sink.Name),
        { Violation: { } violation, RuleId: { } id } when Rule.Find(id) is { } rule => Make(
            rule,
            judgement,
            member,
            compilation,
            judgement.Source.Source.Name,
            VerdictWording.DestinationOf(violation.Destination, violation.Kind),
            judgement.Finding.Sink.Name,
            VerdictWording.ReasonOf(violation),
            VerdictWording.RemedyOf(violation, judgement.Policy),
            VerdictWording.LevelOf(violation.Level),
            judgement.Finding.Sink.Package ?? ""),
        _ => null,
    };

    /// <summary>That there is a flow, be it admissible or not.</summary>
    public static Diagnostic Entry(Judgement judgement, Compilation compilation) => Make(
        Rule.Inventory,
        judgement,
        null,
        compilation,
        judgement.Source.Source.Name,
        VerdictWording.LevelOf(judgement.Source.Level),
        VerdictWording.DestinationOf(judgement.Destination, judgement.Kind),
        judgement.Finding.Sink.Name,
        Wording.StandingOf(judgement));

    private static Diagnostic Make(DiagnosticDescriptor rule, Judgement judgement, ISymbol? member, Compilation compilation, params object[] arguments)
    {
        var steps = Path(judgement);
        return Diagnostic.Create(
            rule,
            At(judgement.Finding.Argument, compilation),
            steps.Select(static step => step.Place).OfType<Place>().Select(place => At(place, compilation)),
            Properties(judgement, member, steps),
            arguments);
    }

    /// <summary>The source first, the sink last; a step that only repeats the one before is left out.</summary>
    private static List<TraceStep> Path(Judgement judgement)
    {
        var path = new List<TraceStep>();
        foreach (var step in judgement.Source.Trace.Steps().Append(new TraceStep(judgement.Finding.Sink.Name, judgement.Finding.SinkPlace)))
        {
            if (step.Name.Length > 0 && (path.Count == 0 || !Repeats(path[path.Count - 1], step)))
                path.Add(step);
        }

        return path;
    }

    private static bool Repeats(TraceStep before, TraceStep step) =>
        string.Equals(before.Name, step.Name, StringComparison.Ordinal) && (step.Place is null || Equals(before.Place, step.Place));

    private static ImmutableDictionary<string, string?> Properties(Judgement judgement, ISymbol? member, List<TraceStep> path)
    {
        var level = judgement.Source.Level;
        var requires = judgement.Policy.Requires(level, judgement.Kind);
        var lacks = (judgement.Verdict as Verdict.Violation)?.Lacks ?? Assurances.None;
        var provider = (judgement.Destination as Destination.Known)?.Provider;
        var finding = FindingProperties.Of(MemberId.Of(member), judgement.Source.Source.Symbol, judgement.Finding.Sink.Id);
        return (member is null ? finding.Remove(Baseline.MemberProperty) : finding)
            .Add("level", level.PolicyName())
            .Add("provider", provider?.Id)
            .Add("operatorCountry", provider?.Country)
            .Add("kind", judgement.Kind.PolicyName())
            .Add("requires", requires.IsNever ? "never" : string.Join(",", requires.Assurances.Names()))
            .Add("lacks", string.Join(",", lacks.Names()))
            .Add("path", string.Join(Arrow, path.Select(static step => step.Name)));
    }

    /// <summary>A place in another compilation is made from its path and lines, since a foreign tree throws.</summary>
    private static Location At(Place place, Compilation compilation) =>
        compilation.ContainsSyntaxTree(place.Tree)
            ? Location.Create(place.Tree, place.Span)
            : Location.Create(place.Tree.FilePath, place.Span, place.Tree.GetLineSpan(place.Span).Span);
}
