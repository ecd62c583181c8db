namespace SovereignData.Policy;

/// <summary>Finds the hosts in a list such as Redis and Kafka take: hosts between commas, options with <c>=</c> among them.</summary>
internal static class HostList
{
    private static readonly char[] AfterHost = ['/', '?', '#'];

    public static void Collect(string text, HostCollector found)
    {
        foreach (var part in text.Split(',').Select(part => part.Trim()).Where(part => part.IndexOf('=') < 0))
        {
            var end = part.IndexOfAny(AfterHost);
            if (end == 0)
                found.Add(Endpoint.Localhost);
            else
                found.Add(end < 0 ? part : part.Substring(0, end));
        }
    }
}
