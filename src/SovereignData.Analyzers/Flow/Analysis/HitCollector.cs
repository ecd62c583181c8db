using SovereignData.Analyzers.Flow.Summaries;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <summary>The hits of one body: one per argument and sink, joined over passes, in the order of the source.</summary>
internal sealed class HitCollector
{
    private readonly Dictionary<(Values.Place Argument, Sink Sink, Values.Place Place), Hit> _hits = [];

    public IEnumerable<Hit> All => _hits.Values;

    public void Add(Hit hit)
    {
        var key = (hit.Argument, hit.Sink, hit.SinkPlace);
        _hits[key] = _hits.TryGetValue(key, out var before)
            ? before with { Data = before.Data.Union(hit.Data), Endpoint = before.Endpoint.Union(hit.Endpoint), Through = [.. before.Through.Union(hit.Through)] }
            : hit;
    }
}
