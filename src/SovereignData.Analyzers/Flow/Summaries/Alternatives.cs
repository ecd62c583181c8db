using System.Runtime.CompilerServices;

namespace SovereignData.Analyzers.Flow.Summaries;

/// <summary>What a call does that may run any of many members: what each of them may do, in one summary.</summary>
internal sealed class Alternatives
{
    private readonly ConditionalWeakTable<IMethodSymbol[], Joined> _known = new();

    /// <summary>Joined again only when one of them has changed.</summary>
    /// <param name="members">What the call may run, as dispatch gave it.</param>
    /// <param name="summaries">What those of them do that are to be joined.</param>
    public Summary Of(IMethodSymbol[] members, Summary[] summaries)
    {
        if (_known.TryGetValue(members, out var known))
        {
            if (known.Parts.SequenceEqual(summaries))
                return known.Whole;
            _known.Remove(members);
        }

        var whole = Join(summaries);
        _known.Add(members, new(summaries, whole));
        return whole;
    }

    private static Summary Join(Summary[] summaries)
    {
        var all = summaries.Aggregate(Summary.Bottom, Widening.Of);
        return all with
        {
            Effects = Array.ConvertAll(all.Effects, static effect => effect with { IsWeak = true }),
            EndpointFlows = [.. summaries.SelectMany(static summary => summary.EndpointFlows)],
        };
    }

    private sealed record Joined(Summary[] Parts, Summary Whole);
}
