namespace SovereignData.Policy;

/// <summary>Gathers hosts. One that cannot be read spoils the whole: a destination half known is not known.</summary>
internal sealed class HostCollector
{
    private readonly List<string> hosts = [];
    private bool failed;

    public IReadOnlyList<string> Hosts => failed ? [] : hosts;

    public bool IsEmpty => hosts.Count == 0 && !failed;

    public void Add(string text)
    {
        if (!HostName.TryParse(text, out var host))
            failed = true;
        else if (!hosts.Contains(host.Value, StringComparer.Ordinal))
            hosts.Add(host.Value);
    }

    public void Fail() => failed = true;
}
