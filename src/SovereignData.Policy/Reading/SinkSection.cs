using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads an entry of <c>sinks</c>.</summary>
internal static class SinkSection
{
    public static PolicySink? Read(ReadingScope scope, JsonNode node)
    {
        if (Fields.Open(scope, node, "symbol", "receiver", "except", "arguments", "provider", "kind") is not { } entry
            || !entry.Require("symbol", orElse: "receiver")
            || !entry.Require("provider")
            || !entry.Require("kind"))
        {
            return null;
        }

        var symbol = scope.Symbol(entry["symbol"], "MPF");
        var receiver = scope.Symbol(entry["receiver"], "TP");
        var except = scope.Distinct(entry["except"], scope.Text);
        var arguments = entry["arguments"] is { } list ? scope.Distinct(list, scope.Text) : null;
        var provider = scope.Provider(entry["provider"], PolicySink.Endpoint);
        var kind = scope.Name(entry["kind"], PolicyNames.Kinds, "UnknownKind");
        return provider is not null && kind is { } known && (symbol ?? receiver) is not null
            ? new PolicySink(provider, known) { Symbol = symbol, Receiver = receiver, Except = except, Arguments = arguments, At = entry.At }
            : null;
    }
}
