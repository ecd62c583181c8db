using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Summaries;

/// <summary>
/// What a member that calls itself says after one more pass, and what it said before. Nothing said is taken back, so that
/// passes come to an end even where a bound makes the order of discovery count.
/// </summary>
internal static class Widening
{
    public static Summary Of(Summary before, Summary now) => now with
    {
        Return = before.Return.Join(now.Return),
        Thrown = before.Thrown.Join(now.Thrown),
        Outputs = Merge(before.Outputs, now.Outputs, static (left, right) => left.Ordinal == right.Ordinal, static (left, right) => (left.Ordinal, left.Value.Join(right.Value))),
        Effects = Merge(before.Effects, now.Effects, static (left, right) => left.IsOfSamePlace(right), static (left, right) => left.With(right)),
        SinkFlows = Merge(before.SinkFlows, now.SinkFlows, static (left, right) => left.IsSameWay(right), static (left, right) => left with { Data = left.Data.Union(right.Data), Endpoint = left.Endpoint.Union(right.Endpoint) }),
        DelegateCalls = Merge(before.DelegateCalls, now.DelegateCalls, static (left, right) => left.Target.Equals(right.Target), static (left, right) => left.With(right)),
        OpenCalls = Merge(before.OpenCalls, now.OpenCalls, static (left, right) => left.Result.Equals(right.Result), static (left, right) => left with { Arguments = Joined(left.Arguments, right.Arguments) }),
        Created = before.Created.SetItems(now.Created),
    };

    private static Value[] Joined(Value[] before, Value[] now) => [.. before.Zip(now, static (left, right) => left.Join(right))];

    private static T[] Merge<T>(T[] before, T[] now, Func<T, T, bool> isSame, Func<T, T, T> join)
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
