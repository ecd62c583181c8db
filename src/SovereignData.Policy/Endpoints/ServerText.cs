namespace SovereignData.Policy;

/// <summary>Finds the hosts in the setting that names a server, in the ways of each database's client.</summary>
internal static class ServerText
{
    private static readonly string[] Protocols = ["tcp:", "np:", "lpc:", "admin:"];

    private static readonly string[] Local = [".", "(local)", "local", "(localdb)", ":memory:"];

    private static readonly string[] FileEndings = [".db", ".db3", ".sqlite", ".sqlite3", ".mdf", ".sdf", ".mdb", ".accdb"];

    private static readonly char[] AfterHost = ['\\', '/'];

    public static void Collect(string server, HostCollector found)
    {
        if (IsFile(server))
            found.Add(Endpoint.Localhost);
        else if (EndpointUri.IsUri(server))
            EndpointUri.Collect(server, found);
        else if (server.IndexOf('=') >= 0)
            CollectOracle(server, found);
        else
            CollectList(server, found);
    }

    private static bool IsFile(string server) =>
        (server[0] is '/' or '@' or '~' or '|' && !server.StartsWith("//", StringComparison.Ordinal))
        || server.StartsWith("./", StringComparison.Ordinal)
        || server.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        || (server.Length > 2 && server[1] == ':' && char.IsLetter(server[0]) && server[2] is '\\' or '/')
        || FileEndings.Any(ending => server.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>A list of servers, where SQL Server sets a port behind a comma and an instance behind a backslash.</summary>
    private static void CollectList(string server, HostCollector found)
    {
        foreach (var part in server.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0 && !IsPort(part)))
        {
            var bare = WithoutProtocol(part).TrimStart('\\');
            var end = bare.IndexOfAny(AfterHost);
            bare = end < 0 ? bare : bare.Substring(0, end);
            if (Local.Contains(bare, StringComparer.OrdinalIgnoreCase))
                found.Add(Endpoint.Localhost);
            else
                found.Add(bare);
        }
    }

    private static bool IsPort(string part) => part.All(character => character is >= '0' and <= '9');

    /// <summary>Oracle's <c>(DESCRIPTION=(ADDRESS=(HOST=…)(PORT=…)))</c>.</summary>
    private static void CollectOracle(string descriptor, HostCollector found)
    {
        foreach (var part in descriptor.Split('(', ')'))
        {
            var equals = part.IndexOf('=');
            if (equals > 0 && string.Equals(part.Substring(0, equals).Trim(), "host", StringComparison.OrdinalIgnoreCase))
                found.Add(part.Substring(equals + 1).Trim());
        }
    }

    private static string WithoutProtocol(string server) =>
        Protocols.FirstOrDefault(protocol => server.StartsWith(protocol, StringComparison.OrdinalIgnoreCase)) is { } found
            ? server.Substring(found.Length)
            : server;
}
