using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Fields;

/// <summary>What many members put into one: each thing that is said of one part of it is said once.</summary>
internal static class StoredFacts
{
    public static Stored[] Distinct(IReadOnlyCollection<Stored> all) =>
        [.. all.GroupBy(static stored => (stored.Field, stored.IsInput, stored.IsInside, stored.Element, stored.IsApart)).SelectMany(static group => Merged(group))];

    private static IEnumerable<Stored> Merged(IEnumerable<Stored> group)
    {
        var facts = new Dictionary<(Origin Origin, bool IsName), Fact>();
        Stored first = default;
        foreach (var stored in group)
        {
            first = stored;
            foreach (var fact in stored.Facts)
            {
                if (!facts.TryGetValue((fact.Origin, fact.IsName), out var known) || fact.Cap > known.Cap)
                    facts[(fact.Origin, fact.IsName)] = fact;
            }
        }

        // In portions, so that nothing is made coarser for being said together.
        var portion = new List<Fact>(FlowBudget.FactsPerValue);
        foreach (var fact in facts.Values)
        {
            portion.Add(fact);
            if (portion.Count < FlowBudget.FactsPerValue)
                continue;
            yield return first with { Facts = FactSet.OfAll([.. portion], isCoarse: false) };
            portion.Clear();
        }

        if (portion.Count > 0)
            yield return first with { Facts = FactSet.OfAll([.. portion], isCoarse: false) };
    }
}
