namespace SovereignData.Analyzers.Flow.Summaries;

/// <summary>Parts of summaries, those that stand at the same place joined.</summary>
internal static class Merging
{
    public static T[] Of<T>(T[] before, IEnumerable<T> now, Func<T, T, bool> isSame, Func<T, T, T> join)
    {
        var merged = new List<T>(before);
        foreach (var item in now)
        {
            var index = merged.FindIndex(known => isSame(known, item));
            if (index < 0)
                merged.Add(item);
            else
                merged[index] = join(merged[index], item);
        }

        return merged.ToArray();
    }
}
