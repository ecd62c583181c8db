using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Rules;

/// <summary>Makes the diagnostic of a judgement: place, path, message and properties.</summary>
internal static class FlowDiagnostic
{
    private const string Arrow = " → ";

    public static Diagnostic? Make(Judgement judgement, Compilation compilation)
    {
        var violation = judgement.Violation;
        if (Rule.Find(violation.RuleId) is not { } rule)
            return null;
        var finding = judgement.Finding;
        var steps = Path(judgement);
        return Diagnostic.Create(
            rule,
            At(finding.Argument, compilation),
            steps.Select(static step => step.Place).OfType<Place>().Select(place => At(place, compilation)),
            Properties(judgement, steps),
            judgement.Source.Source.Name,
            Wording.DestinationOf(violation.Destination, violation.Kind),
            finding.Sink.Name,
            Wording.ReasonOf(violation),
            Wording.RemedyOf(violation, judgement.Policy),
            Wording.LevelOf(violation.Level));
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

    private static ImmutableDictionary<string, string?> Properties(Judgement judgement, List<TraceStep> path)
    {
        var violation = judgement.Violation;
        var provider = (violation.Destination as Destination.Known)?.Provider;
        return ImmutableDictionary<string, string?>.Empty
            .Add("level", violation.Level.PolicyName())
            .Add("source", judgement.Source.Source.Symbol)
            .Add("sink", judgement.Finding.Sink.Id)
            .Add("provider", provider?.Id)
            .Add("operatorCountry", provider?.Country)
            .Add("kind", violation.Kind.PolicyName())
            .Add("requires", violation.Requires.IsNever ? "never" : string.Join(",", violation.Requires.Assurances.Names()))
            .Add("lacks", string.Join(",", violation.Lacks.Names()))
            .Add("path", string.Join(Arrow, path.Select(static step => step.Name)));
    }

    /// <summary>A place in another compilation is made from its path and lines, since a foreign tree throws.</summary>
    private static Location At(Place place, Compilation compilation) =>
        compilation.ContainsSyntaxTree(place.Tree)
            ? Location.Create(place.Tree, place.Span)
            : Location.Create(place.Tree.FilePath, place.Span, place.Tree.GetLineSpan(place.Span).Span);
}
