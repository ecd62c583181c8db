using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>What the compiler's SARIF log (version 2.1) says of findings that a baseline can list.</summary>
/// <param name="Findings">Each as often as it occurs, those that a baseline suppressed included, those that the code itself suppresses not.</param>
/// <param name="IsWhole">Whether the code compiles and the policy is valid, so that the findings are those of the policy in all of the code.</param>
internal sealed record SarifLog(IReadOnlyList<Fingerprint> Findings, bool IsWhole)
{
    /// <summary>Reads a log; null where it is none.</summary>
    public static SarifLog? Read(string text)
    {
        if (JsonReader.Read(text, int.MaxValue).Root is not { } root || Items(root, "runs") is not [_, ..] runs)
            return null;
        var results = runs.SelectMany(static run => Items(run, "results")).ToList();
        return new(
            [.. results.Where(static result => !IsSuppressedByCode(result)).Select(FindingOf).OfType<Fingerprint>()],
            !results.Exists(Hinders));
    }

    private static bool Hinders(JsonNode result) =>
        TextOf(result, "level") is "error" && TextOf(result, "ruleId") is { } rule && (rule.StartsWith("CS", StringComparison.Ordinal) || rule is "SOV9001");

    /// <summary>A finding says which member it stands in; whatever does not cannot be listed.</summary>
    private static Fingerprint? FindingOf(JsonNode result) =>
        TextOf(result, "ruleId") is { } rule
        && Get(result, "properties") is { } properties
        && Get(properties, "customProperties") is { } custom
        && TextOf(custom, Baseline.MemberProperty) is { } member
            ? Baseline.FingerprintOf(rule, member, TextOf(custom, Baseline.SourceProperty), TextOf(custom, Baseline.SinkProperty))
            : null;

    private static bool IsSuppressedByCode(JsonNode result) =>
        Items(result, "suppressions") is [_, ..] suppressions && !suppressions.Any(static suppression => Mentions(suppression, Baseline.SuppressionPrefix));

    private static bool Mentions(JsonNode node, string text) => node switch
    {
        JsonNode.Text leaf => leaf.Value.IndexOf(text, StringComparison.Ordinal) >= 0,
        JsonNode.Object parent => parent.Members.Any(member => Mentions(member.Value, text)),
        JsonNode.List list => list.Items.Any(item => Mentions(item, text)),
        _ => false,
    };

    private static JsonNode? Get(JsonNode node, string key) =>
        (node as JsonNode.Object)?.Members.FirstOrDefault(member => string.Equals(member.Key, key, StringComparison.Ordinal))?.Value;

    private static string? TextOf(JsonNode node, string key) => (Get(node, key) as JsonNode.Text)?.Value;

    private static IReadOnlyList<JsonNode> Items(JsonNode node, string key) => (Get(node, key) as JsonNode.List)?.Items ?? [];
}
