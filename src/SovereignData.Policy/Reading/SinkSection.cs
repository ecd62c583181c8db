using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads an entry of <c>sinks</c>.</summary>
internal static class SinkSection
{
    public static PolicySink? Read(ReadingScope scope, JsonNode node)
    {
        if (Fields.Open(scope, node, "symbol", "receiver", "attribute", "except", "arguments", "argumentTypes", "given", "provider", "kind") is not { } entry
            || !entry.Require("symbol", "receiver", "attribute")
            || !entry.Require("provider")
            || !entry.Require("kind"))
        {
            return null;
        }

        var symbol = scope.Symbol(entry["symbol"], "MPF");
        var receiver = scope.Symbol(entry["receiver"], "TP");
        var attribute = scope.Symbol(entry["attribute"], "T");
        var except = scope.Distinct(entry["except"], scope.Text);
        var arguments = entry["arguments"] is { } list ? scope.Distinct(list, scope.Text) : null;
        var types = scope.Distinct(entry["argumentTypes"], item => scope.Symbol(item, "T"));
        var given = scope.Distinct(entry["given"], item => scope.Symbol(item, "FP"));
        var provider = scope.Provider(entry["provider"], PolicySink.Endpoint);
        var kind = scope.Name(entry["kind"], PolicyNames.Kinds, "UnknownKind");
        return provider is not null && kind is { } known && (symbol ?? receiver ?? attribute) is not null
            ? new PolicySink(provider, known)
            {
                Symbol = symbol,
                Receiver = receiver,
                Attribute = attribute,
                Except = except,
                Arguments = arguments,
                ArgumentTypes = types,
                Given = given,
                At = entry.At,
            }
            : null;
    }
}
