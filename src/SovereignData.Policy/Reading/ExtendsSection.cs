using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads <c>extends</c>: names of profiles and of policy files.</summary>
internal static class ExtendsSection
{
    public static (IReadOnlyList<Profile> Profiles, IReadOnlyList<FileLink> Files) Read(ReadingScope scope, JsonNode? node)
    {
        var items = scope.DistinctItems(node);
        return (
            [.. items.Where(item => !IsFile(item)).Select(item => scope.Name(item, PolicyNames.Profiles, "UnknownProfile")).OfType<Profile>()],
            [.. items.Where(IsFile).Select(item => new FileLink(((JsonNode.Text)item).Value, item.At))]);
    }

    private static bool IsFile(JsonNode item) => item is JsonNode.Text { Value: var name } && PolicyFile.IsPolicy(name);
}
