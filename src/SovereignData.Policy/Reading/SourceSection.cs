using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads an entry of <c>sources</c>.</summary>
internal static class SourceSection
{
    public static PolicySource? Read(ReadingScope scope, JsonNode node)
    {
        if (Fields.Open(scope, node, "symbol", "attribute", "of", "given", "givenPaths", "data") is not { } entry
            || !entry.Require("symbol", orElse: "attribute")
            || !entry.Exclude("symbol", "attribute")
            || !entry.Exclude("attribute", "of")
            || !entry.Exclude("attribute", "given")
            || !entry.Exclude("attribute", "givenPaths")
            || !entry.Exclude("of", "given")
            || !entry.Exclude("of", "givenPaths")
            || !entry.Exclude("given", "givenPaths")
            || !entry.Require("data"))
        {
            return null;
        }

        var data = scope.Name(entry["data"], PolicyNames.Categories, "UnknownData");
        var symbol = scope.Symbol(entry["symbol"], entry["of"] is null ? "TMPF" : "MP");
        var attribute = scope.Symbol(entry["attribute"], "T");
        var of = scope.Text(entry["of"]);
        var given = scope.Distinct(entry["given"], item => scope.Symbol(item, "FP"));
        var paths = scope.Distinct(entry["givenPaths"], scope.Text);
        return data is { } category && (symbol ?? attribute) is not null
            ? new PolicySource(category) { Symbol = symbol, Attribute = attribute, Of = of, Given = given, GivenPaths = paths, At = entry.At }
            : null;
    }
}
