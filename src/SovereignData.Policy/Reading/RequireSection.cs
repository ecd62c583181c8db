using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads <c>require</c>: per level a requirement, or one per kind of destination, where <c>*</c> is every kind.</summary>
internal static class RequireSection
{
    private const string EveryKind = "*";

    private static readonly string[] LevelKeys = [Level.Identifying.PolicyName(), Level.Pseudonymised.PolicyName()];

    private static readonly string[] KindKeys = [EveryKind, .. PolicyNames.Kinds.Names];

    public static IReadOnlyList<RequirementRule> Read(ReadingScope scope, JsonNode? node)
    {
        if (node is null || Fields.Open(scope, node, LevelKeys) is not { } levels)
            return [];

        return [.. Rules(scope, Level.Identifying, levels), .. Rules(scope, Level.Pseudonymised, levels)];
    }

    private static IEnumerable<RequirementRule> Rules(ReadingScope scope, Level level, Fields levels)
    {
        var node = levels[level.PolicyName()];
        if (node is not JsonNode.Object)
            return node is not null && Requirement(scope, node) is { } everywhere ? [new RequirementRule(level, Kind: null, everywhere)] : [];

        var kinds = Fields.Open(scope, node, KindKeys)!;
        return KindKeys
            .Select(key => (Key: key, Requirement: kinds[key] is { } value ? Requirement(scope, value) : null))
            .Where(entry => entry.Requirement is not null)
            .Select(entry => new RequirementRule(level, Kind(entry.Key), entry.Requirement!.Value))
            .ToList();
    }

    private static DestinationKind? Kind(string key) =>
        PolicyNames.TryParse(key, out DestinationKind kind) ? kind : null;

    private static Requirement? Requirement(ReadingScope scope, JsonNode node)
    {
        switch (node)
        {
            case JsonNode.List:
                return Policy.Requirement.Of(scope.Assurances(node));

            case JsonNode.Text { Value: "never" }:
                return Policy.Requirement.Never;

            case JsonNode.Text { Value: "none" }:
                return Policy.Requirement.None;

            default:
                scope.Report(node.At, "ExpectedRequirement");
                return null;
        }
    }
}
