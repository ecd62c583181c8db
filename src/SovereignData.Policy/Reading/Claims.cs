using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads the <c>assurances</c> of a provider or offer: names, or objects that say more of one.</summary>
internal static class Claims
{
    public static IReadOnlyList<AssuranceClaim> Read(ReadingScope scope, JsonNode? node, Facts facts) =>
        [.. scope.DistinctItems(node).Select(item => Claim(scope, item, facts)).OfType<AssuranceClaim>()];

    private static AssuranceClaim? Claim(ReadingScope scope, JsonNode node, Facts facts)
    {
        if (node is not JsonNode.Object)
            return Of(scope, node, facts, source: null);

        if (Fields.Open(scope, node, "assurance", "source", "validUntil", "confidence") is not { } entry || !entry.Require("assurance"))
            return null;

        return Of(scope, entry["assurance"], Facts.Read(scope, entry, facts), scope.Text(entry["source"]));
    }

    private static AssuranceClaim? Of(ReadingScope scope, JsonNode? node, Facts facts, string? source) =>
        scope.Name(node, PolicyNames.AssuranceNames, "UnknownAssurance") is { } assurance
            ? new AssuranceClaim(assurance) { Confidence = facts.Confidence, ValidUntil = facts.ValidUntil, Source = source }
            : null;
}
