using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads the <c>hosts</c> of a provider or offer: patterns, or objects that say more of them.</summary>
internal static class Hosts
{
    public static IReadOnlyList<HostRule> Read(ReadingScope scope, JsonNode? node, Facts facts) =>
        [.. scope.DistinctItems(node).Select(item => Rule(scope, item, facts)).OfType<HostRule>()];

    /// <summary>What a destination does, which a log never is.</summary>
    public static DestinationKind? Kind(ReadingScope scope, JsonNode? node)
    {
        var kind = scope.Name(node, PolicyNames.Kinds, "UnknownKind");
        if (kind != DestinationKind.Log)
            return kind;

        scope.Report(node!.At, "LogIsNoProvider");
        return null;
    }

    /// <summary>A country, ISO 3166 alpha-2.</summary>
    public static string? Country(ReadingScope scope, JsonNode? node)
    {
        if (scope.Text(node) is not { } code)
            return null;

        if (code.Length == 2 && code.All(letter => letter is >= 'A' and <= 'Z'))
            return code;

        scope.Report(node!.At, "BadCountry", code);
        return null;
    }

    private static HostRule? Rule(ReadingScope scope, JsonNode node, Facts facts)
    {
        if (node is not JsonNode.Object)
            return scope.Host(node) is { } pattern ? new HostRule(pattern) { Confidence = facts.Confidence } : null;

        if (Fields.Open(scope, node, "host", "country", "kind", "confidence") is not { } entry || !entry.Require("host"))
            return null;

        var country = Country(scope, entry["country"]);
        var kind = Kind(scope, entry["kind"]);
        var confidence = scope.Name(entry["confidence"], PolicyNames.Confidences, "UnknownConfidence") ?? facts.Confidence;
        return scope.Host(entry["host"]) is { } host
            ? new HostRule(host) { Country = country, Kind = kind, Confidence = confidence }
            : null;
    }
}
