using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads an entry of <c>destinations</c>.</summary>
internal static class DestinationSection
{
    public static PolicyDestination? Read(ReadingScope scope, JsonNode node)
    {
        if (Fields.Open(scope, node, "client", "host", "provider") is not { } entry
            || !entry.Require("client")
            || !entry.Require("host", orElse: "provider")
            || !entry.Exclude("host", "provider"))
        {
            return null;
        }

        var client = scope.Symbol(entry["client"], "T");
        var target = entry["host"] is { } host ? scope.HostName(host) : scope.Provider(entry["provider"]);
        return client is null || target is null ? null : new PolicyDestination(client.Text, target) { At = entry.At };
    }
}
