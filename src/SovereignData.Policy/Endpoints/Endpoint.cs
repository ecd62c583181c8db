namespace SovereignData.Policy;

/// <summary>Finds the hosts in what configures a client: a URI, a connection string, or a bare host.</summary>
public static class Endpoint
{
    /// <summary>How the machine itself is called.</summary>
    internal const string Localhost = "localhost";

    /// <summary>
    /// Finds the hosts that a text sends to, in their normal spelling (<see cref="HostName"/>), without duplicates, in order.
    /// Understands URIs of any scheme, with several hosts too; the connection strings of SQL Server, PostgreSQL, MySQL, Oracle,
    /// SQLite, MongoDB, Redis, RabbitMQ, Kafka, Azure Storage, Cosmos DB, Service Bus, IoT Hub and Application Insights; and bare
    /// hosts. What stays on the machine (a file, a socket, an emulator) is <c>localhost</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="hosts">The hosts; empty where there is none to be found.</param>
    /// <returns>Whether every host in the text could be read, and there is one.</returns>
    public static bool TryParseHosts(string? text, out IReadOnlyList<string> hosts)
    {
        var found = new HostCollector();
        Collect(text?.Trim() ?? "", found);
        hosts = found.Hosts;
        return hosts.Count > 0;
    }

    internal static void Collect(string text, HostCollector found)
    {
        if (text.Length == 0)
            found.Fail();
        else if (EndpointUri.IsUri(text))
            EndpointUri.Collect(text, found);
        else if (ConnectionString.TryParse(text, out var settings))
            ConnectionHosts.Collect(settings, found);
        else
            HostList.Collect(text, found);
    }
}
