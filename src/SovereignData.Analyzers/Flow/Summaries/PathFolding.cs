using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Summaries;

/// <summary>
/// Makes the summary of a member that calls itself over data that contains itself finite: a path that comes through a member
/// again ends where it came through it first, so that the children of children are the children.
/// </summary>
internal static class PathFolding
{
    public static Summary Of(Summary summary) => summary with
    {
        Return = Fold(summary.Return),
        Thrown = Fold(summary.Thrown),
        Outputs = Array.ConvertAll(summary.Outputs, static output => (output.Ordinal, Fold(output.Value))),
        Effects = Fold(summary.Effects),
        SinkFlows = Array.ConvertAll(summary.SinkFlows, static flow => flow with { Data = Fold(flow.Data) }),
    };

    private static InputPath Fold(InputPath path)
    {
        if (path.Parent is not { } before)
            return path;
        var parent = Fold(before);
        if (path.Field is { Member: not null } field)
        {
            for (var prefix = parent; prefix.Parent is { } outer; prefix = outer)
            {
                if (ReferenceEquals(prefix.Field, field))
                    return prefix;
            }
        }

        return ReferenceEquals(parent, before) ? path : parent.Below(path.Field!);
    }

    private static Effect[] Fold(Effect[] effects)
    {
        var folded = new List<Effect>();
        foreach (var effect in effects)
        {
            var at = effect.Field is null ? effect.Target : effect.Target.Below(effect.Field);
            var end = Fold(at);
            var isSame = ReferenceEquals(end, at);
            var one = new Effect(isSame || effect.Field is null ? effect.Target : end.Parent!, effect.Field is null ? null : end.Field, Fold(effect.Value)) { IsWeak = effect.IsWeak || !isSame };
            var index = folded.FindIndex(one.IsOfSamePlace);
            if (index < 0)
                folded.Add(one);
            else
                folded[index] = folded[index].With(one);
        }

        return folded.ToArray();
    }

    private static Value Fold(Value value)
    {
        var facts = new FactBuilder(Fold(value.Facts));
        var kept = Value.Nothing;
        foreach (var heapObject in value.Objects)
        {
            if (heapObject.Input is { } path && Fold(path) is var end && !ReferenceEquals(end, path))
                facts.Add(new Fact(new InputOrigin(end, Covered: null), Level.Identifying, Trace.Start(heapObject.Name, heapObject.Place)));
            else
                kept = kept.Join(Value.Of(heapObject));
        }

        return kept.WithFacts(facts.Build());
    }

    private static FactSet Fold(FactSet facts)
    {
        var folded = new FactBuilder(FactSet.Empty);
        foreach (var fact in facts)
        {
            folded.Add(fact.Origin is InputOrigin input && Fold(input.Path) is var end && !ReferenceEquals(end, input.Path)
                ? fact with { Origin = input with { Path = end, Covered = null } }
                : fact);
        }

        return folded.Build();
    }
}
