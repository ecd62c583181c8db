using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads the entries that say what a member does to data: <c>pseudonymisers</c>, <c>propagators</c>, <c>neutral</c>.</summary>
internal static class MemberSections
{
    public static PolicyPseudonymiser? Pseudonymiser(ReadingScope scope, JsonNode node)
    {
        if (Fields.Open(scope, node, "symbol", "level") is not { } entry || !entry.Require("symbol"))
            return null;

        var level = scope.Name(entry["level"], PolicyNames.LoweredLevels, "UnknownLevel") ?? Level.Pseudonymised;
        return scope.Symbol(entry["symbol"], "TM") is { } symbol
            ? new PolicyPseudonymiser(symbol) { Level = level, At = entry.At }
            : null;
    }

    public static PolicyPropagator? Propagator(ReadingScope scope, JsonNode node)
    {
        if (Fields.Open(scope, node, "symbol", "from", "to") is not { } entry
            || !entry.Require("symbol")
            || !entry.Require("from")
            || !entry.Require("to"))
        {
            return null;
        }

        var from = scope.Distinct(entry["from"], scope.Text);
        var to = scope.Distinct(entry["to"], scope.Text);
        return scope.Symbol(entry["symbol"], "MP") is { } symbol ? new PolicyPropagator(symbol, from, to) { At = entry.At } : null;
    }

    public static PolicyNeutral? Neutral(ReadingScope scope, JsonNode node)
    {
        if (Fields.Open(scope, node, "symbol") is not { } entry || !entry.Require("symbol"))
            return null;

        return scope.Symbol(entry["symbol"]) is { } symbol ? new PolicyNeutral(symbol) { At = entry.At } : null;
    }
}
