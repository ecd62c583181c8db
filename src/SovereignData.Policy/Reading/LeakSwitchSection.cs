using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads an entry of <c>leakSwitches</c>.</summary>
internal static class LeakSwitchSection
{
    public static PolicyLeakSwitch? Read(ReadingScope scope, JsonNode node)
    {
        if (Fields.Open(scope, node, "symbol", "of", "on", "settings") is not { } entry || !entry.Require("symbol"))
            return null;

        var symbol = scope.Symbol(entry["symbol"], "MP");
        var of = scope.Distinct(entry["of"], scope.Text);
        var on = scope.Distinct(entry["on"], item => scope.Symbol(item, "F"));
        var settings = scope.Distinct(entry["settings"], scope.Text);
        return symbol is null ? null : new PolicyLeakSwitch(symbol) { Of = of, On = on, Settings = settings, At = entry.At };
    }
}
