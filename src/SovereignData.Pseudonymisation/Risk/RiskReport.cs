namespace SovereignData.Pseudonymisation.Risk;

/// <summary>What a <see cref="RiskCheck{T}"/> found. It holds numbers and positions, and nothing of the records.</summary>
public sealed class RiskReport
{
    internal RiskReport(int records, IReadOnlyCollection<EquivalenceClass> classes, int k, int l)
    {
        (Records, Classes, K, L) = (records, classes.Count, k, l);
        SmallestClass = classes.Count == 0 ? 0 : classes.Min(static one => one.Size);
        LeastDiversity = classes.Count == 0 ? null : classes.Min(static one => one.Diversity);
        Offending = [.. classes.Where(one => one.Size < k || one.Diversity < l).OrderBy(static one => one.Size).ThenBy(static one => one.Positions[0])];
    }

    /// <summary>How many records there are.</summary>
    public int Records { get; }

    /// <summary>How many classes of equal quasi-identifiers they form.</summary>
    public int Classes { get; }

    /// <summary>How many records a class should have.</summary>
    public int K { get; }

    /// <summary>How many different sensitive values a class should have.</summary>
    public int L { get; }

    /// <summary>The size of the smallest class: the k that the records reach. 0 if there are none.</summary>
    public int SmallestClass { get; }

    /// <summary>The l that the records reach; nothing if no sensitive value was named, or there are no records.</summary>
    public int? LeastDiversity { get; }

    /// <summary>The classes that are too small, or too alike, the smallest first: generalise their records further, or leave them out.</summary>
    public IReadOnlyList<EquivalenceClass> Offending { get; }

    /// <summary>Whether no class is too small or too alike.</summary>
    public bool IsMet => Offending.Count == 0;

    /// <summary>The numbers, and nothing of the records.</summary>
    public override string ToString()
    {
        var diversity = LeastDiversity is { } least ? $"; least diversity {least}, asked for {L}" : "";
        return $"{Records} records in {Classes} classes; smallest {SmallestClass}, asked for {K}{diversity}; {Offending.Count} classes offend, with {Offending.Sum(static one => one.Size)} records";
    }
}
