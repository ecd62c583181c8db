namespace SovereignData.Policy;

/// <summary>
/// Finds what the longest pattern that names a host says of it. Of equal patterns the later one counts,
/// and <c>*.x</c> counts before <c>x</c>.
/// </summary>
internal sealed class HostMatcher<T>
    where T : class
{
    private readonly Dictionary<string, T> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> below = new(StringComparer.Ordinal);
    private readonly List<(IpRange Range, T Value)> ranges = [];

    public HostMatcher(IEnumerable<(HostPattern Pattern, T Value)> entries)
    {
        foreach (var (pattern, value) in entries)
        {
            if (pattern.Range is { } range)
                ranges.Add((range, value));
            else
                (pattern.OnlyBelow ? below : exact)[pattern.Suffix] = value;
        }
    }

    public T? Find(HostName host)
    {
        if (host.Address is { } address)
        {
            return ranges
                .Where(entry => entry.Range.Contains(address))
                .Aggregate((Range: (IpRange?)null, Value: (T?)null), (best, entry) =>
                    best.Range is null || entry.Range.PrefixLength >= best.Range.PrefixLength ? (entry.Range, entry.Value) : best)
                .Value;
        }

        if (exact.TryGetValue(host.Value, out var own))
            return own;

        for (var dot = host.Value.IndexOf('.'); dot >= 0; dot = host.Value.IndexOf('.', dot + 1))
        {
            var suffix = host.Value.Substring(dot + 1);
            if (below.TryGetValue(suffix, out var value) || exact.TryGetValue(suffix, out value))
                return value;
        }

        return null;
    }

    /// <summary>Whether a pattern says something of its own of hosts below a domain.</summary>
    public bool TellsApart(string domain) => below.Keys.Concat(exact.Keys).Any(suffix => suffix.EndsWith("." + domain, StringComparison.Ordinal));
}
