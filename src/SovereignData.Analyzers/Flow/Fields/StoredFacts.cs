using System.Runtime.CompilerServices;
using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Fields;

/// <summary>What many members put into one: each thing that is said of one part of it is said once.</summary>
internal static class StoredFacts
{
    private static readonly ConditionalWeakTable<Summary, ILookup<string, Stored>> ByField = new();

    /// <summary>What one member puts into a field.</summary>
    public static IEnumerable<Stored> In(Summary summary, FieldKey field) => summary.Stored.IsEmpty
        ? []
        : ByField.GetValue(summary, static one => one.Stored.ToLookup(static stored => stored.Field.Id, StringComparer.Ordinal))[field.Id];

    public static Stored[] Distinct(IEnumerable<Stored> all) =>
        [.. all.GroupBy(static stored => (stored.IsInput, stored.IsInside, stored.Element, stored.IsApart)).SelectMany(static group => Merged([.. group]))];

    /// <summary>In portions, so that nothing is made coarser for being said together.</summary>
    private static IEnumerable<Stored> Merged(Stored[] group) => FactsOf(group)
        .Select(static (fact, index) => (Fact: fact, Portion: index / FlowBudget.FactsPerValue))
        .GroupBy(static placed => placed.Portion, static placed => placed.Fact)
        .Select(portion => group[0] with { Facts = FactSet.OfAll([.. portion], isCoarse: false) });

    private static IEnumerable<Fact> FactsOf(Stored[] group)
    {
        var facts = new Dictionary<(Origin Origin, bool IsName), Fact>();
        foreach (var stored in group)
        {
            foreach (var fact in stored.Facts)
            {
                if (!facts.TryGetValue((fact.Origin, fact.IsName), out var known) || fact.Cap > known.Cap)
                    facts[(fact.Origin, fact.IsName)] = fact;
            }
        }

        return facts.Values;
    }
}
