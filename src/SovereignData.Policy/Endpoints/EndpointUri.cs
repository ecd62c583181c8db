namespace SovereignData.Policy;

/// <summary>Finds the hosts in a URI. Some schemes (MongoDB, AMQP, JDBC) name several in one authority.</summary>
internal static class EndpointUri
{
    private const string Jdbc = "jdbc:";
    private const string Separator = "://";

    private static readonly char[] AfterAuthority = ['/', '\\', '?', '#'];

    public static bool IsUri(string text) => Scheme(text) is not null || text.StartsWith("//", StringComparison.Ordinal);

    public static void Collect(string text, HostCollector found)
    {
        var uri = WithoutJdbc(text);
        if (Scheme(uri) is "file" or "unix")
        {
            found.Add(Endpoint.Localhost);
            return;
        }

        var authority = uri.Substring(uri.IndexOf("//", StringComparison.Ordinal) + 2);
        var end = authority.IndexOfAny(AfterAuthority);
        authority = end < 0 ? authority : authority.Substring(0, end);
        foreach (var host in authority.Substring(authority.LastIndexOf('@') + 1).Split(','))
            found.Add(host);
    }

    private static string? Scheme(string text)
    {
        var uri = WithoutJdbc(text);
        var end = uri.IndexOf(Separator, StringComparison.Ordinal);
        if (end <= 0 || !uri.Take(end).All(character => character is '+' or '-' or '.' || (character < 128 && char.IsLetterOrDigit(character))))
            return null;

        return uri.Substring(0, end).ToLowerInvariant();
    }

    private static string WithoutJdbc(string text) =>
        text.StartsWith(Jdbc, StringComparison.OrdinalIgnoreCase) ? text.Substring(Jdbc.Length) : text;
}
