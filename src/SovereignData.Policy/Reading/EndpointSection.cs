using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads an entry of <c>endpoints</c>.</summary>
internal static class EndpointSection
{
    public static PolicyEndpoint? Read(ReadingScope scope, JsonNode node)
    {
        if (Fields.Open(scope, node, "symbol", "of", "host", "provider") is not { } entry
            || !entry.Require("symbol")
            || !entry.Exclude("host", "provider"))
        {
            return null;
        }

        var symbol = scope.Symbol(entry["symbol"], "MP");
        var of = scope.Distinct(entry["of"], scope.Text);
        var host = scope.HostName(entry["host"]);
        var provider = scope.Provider(entry["provider"]);
        return symbol is null ? null : new PolicyEndpoint(symbol) { Of = of, Host = host, Provider = provider, At = entry.At };
    }
}
