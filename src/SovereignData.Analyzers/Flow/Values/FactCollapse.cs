namespace SovereignData.Analyzers.Flow.Values;

/// <summary>What a value says that has more facts than it may remember: coarser, at no lower a level, and of fewer names.</summary>
internal static class FactCollapse
{
    private const int Names = FlowBudget.FactsPerValue / 4;

    public static Fact[] Of(Fact[] facts)
    {
        var coarse = new FactBuilder(FactSet.Empty);
        var own = new SourceTally(Names);
        var ofInputs = new SourceTally(Names);
        var (constants, statics) = (0, 0);
        foreach (var fact in facts)
        {
            switch (fact.Origin)
            {
                case InputOrigin { Path.Root: InputRoot.Static, IsService: false } when ++statics > FlowBudget.StaticsPerValue:
                    coarse.Add(fact with { Origin = UntoldOrigin.Instance });
                    break;
                case InputOrigin input:
                    coarse.Add(Whole(fact, input));
                    break;
                case SourceOrigin source when !(source.Input is null ? own : ofInputs).Takes(fact.Level):
                    break;
                case ConstantOrigin when ++constants > Names:
                    coarse.Add(fact with { Origin = new OpaqueEndpointOrigin(IsCertain: true) });
                    break;
                default:
                    coarse.Add(fact);
                    break;
            }
        }

        return coarse.ToArray();
    }

    /// <summary>The input from which members are read stands for each of them; what a call gives stays what it is.</summary>
    private static Fact Whole(Fact fact, InputOrigin input)
    {
        var path = input.Path;
        while (path is { Parent: { } parent, Field: { Member: not null } or { IsContent: true } })
            path = parent;
        return ReferenceEquals(path, input.Path) ? fact : fact with { Origin = input with { Path = path, Covered = null } };
    }
}
