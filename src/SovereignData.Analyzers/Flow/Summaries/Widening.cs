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
        Outputs = Merging.Of(before.Outputs, now.Outputs, static (left, right) => left.Ordinal == right.Ordinal, static (left, right) => (left.Ordinal, left.Value.Join(right.Value))),
        Effects = Merging.Of(before.Effects, now.Effects, static (left, right) => left.IsOfSamePlace(right), static (left, right) => left.With(right)),
        SinkFlows = Merging.Of(before.SinkFlows, now.SinkFlows, static (left, right) => left.IsSameWay(right), static (left, right) => left with { Data = left.Data.Union(right.Data), Endpoint = left.Endpoint.Union(right.Endpoint) }),
        DelegateCalls = Merging.Of(before.DelegateCalls, now.DelegateCalls, static (left, right) => left.Target.Equals(right.Target), static (left, right) => left.With(right)),
        OpenCalls = Merging.Of(before.OpenCalls, now.OpenCalls, static (left, right) => left.Result.Equals(right.Result), static (left, right) => left with { Arguments = Joined(left.Arguments, right.Arguments) }),
        Created = before.Created.SetItems(now.Created),
    };

    private static Value[] Joined(Value[] before, Value[] now) => [.. before.Zip(now, static (left, right) => left.Join(right))];
}
