namespace SovereignData.Policy;

/// <summary>Finds the hosts in the settings of a connection string.</summary>
internal static class ConnectionHosts
{
    private static readonly string[] ServerKeys =
    [
        "server", "datasource", "address", "addr", "networkaddress", "host", "hostname", "failoverpartner", "contactpoints", "nodes",
        "bootstrap.servers", "bootstrapservers", "serviceurl", "url", "uri", "endpoint", "endpoints", "accountendpoint",
        "blobendpoint", "queueendpoint", "tableendpoint", "fileendpoint", "ingestionendpoint", "liveendpoint",
    ];

    public static void Collect(ConnectionString settings, HostCollector found)
    {
        if (settings.IsTrue("usedevelopmentstorage") || settings.IsTrue("usedevelopmentemulator") || settings["filename"] is not null)
        {
            found.Add(Endpoint.Localhost);
            return;
        }

        foreach (var key in ServerKeys)
        {
            if (settings[key] is { Length: > 0 } server)
                ServerText.Collect(server, found);
        }

        if (found.IsEmpty)
            CollectDefaults(settings, found);
    }

    /// <summary>What Azure's clients send to when the connection string names an account only.</summary>
    private static void CollectDefaults(ConnectionString settings, HostCollector found)
    {
        if (settings["accountname"] is { Length: > 0 } account)
            found.Add($"{account}.blob.{settings["endpointsuffix"] ?? "core.windows.net"}");
        else if (settings["instrumentationkey"] is not null)
            found.Add(settings["endpointsuffix"] is { } suffix ? $"dc.{suffix}" : "dc.services.visualstudio.com");
    }
}
