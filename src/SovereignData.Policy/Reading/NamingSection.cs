using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads an entry of <c>names</c>.</summary>
internal static class NamingSection
{
    public static PolicyNaming? Read(ReadingScope scope, JsonNode node)
    {
        if (Fields.Open(scope, node, "symbol", "of") is not { } entry || !entry.Require("symbol"))
            return null;

        var symbol = scope.Symbol(entry["symbol"], "MP");
        var of = scope.Distinct(entry["of"], scope.Text);
        return symbol is null ? null : new PolicyNaming(symbol) { Of = of, At = entry.At };
    }
}
