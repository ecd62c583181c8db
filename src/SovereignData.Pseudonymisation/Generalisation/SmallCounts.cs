namespace SovereignData.Pseudonymisation.Generalisation;

/// <summary>Counts of people, without those that are so small that they point at somebody.</summary>
/// <remarks>
/// It reduces, and no more: several tables of the same people may be subtracted from each other. Which threshold is right
/// is for whoever answers for the release to say.
/// </remarks>
public static class SmallCounts
{
    /// <summary>The count, or <see langword="null"/> if it is below the threshold. None at all stays 0.</summary>
    /// <param name="count">How many people.</param>
    /// <param name="threshold">The least number that is shown: 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the threshold below 2.</exception>
    public static int? Suppress(int count, int threshold)
    {
        if (count < 0)
            throw new ArgumentOutOfRangeException(nameof(count), "A count is not negative.");
        if (threshold < 2)
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A threshold below 2 hides nobody.");
        return count == 0 || count >= threshold ? count : null;
    }

    /// <summary>
    /// All counts of a table, those below the threshold as <see langword="null"/>. Where that is only one, the next larger
    /// one goes as well: else the total, which is often known, would give it away.
    /// </summary>
    /// <typeparam name="TGroup">What the table counts by.</typeparam>
    /// <param name="counts">How many people are in each group.</param>
    /// <param name="threshold">The least number that is shown: 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the threshold below 2.</exception>
    public static IReadOnlyDictionary<TGroup, int?> Suppress<TGroup>(IReadOnlyDictionary<TGroup, int> counts, int threshold)
        where TGroup : notnull
    {
        if (counts is null)
            throw new ArgumentNullException(nameof(counts));

        var shown = counts.ToDictionary(static group => group.Key, group => Suppress(group.Value, threshold));
        var visible = counts.Where(group => shown[group.Key] > 0).OrderBy(static group => group.Value).ToList();
        if (shown.Values.Count(static count => count is null) == 1 && visible.Count > 0)
            shown[visible[0].Key] = null;
        return shown;
    }
}
