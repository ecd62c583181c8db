using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>The texts and truth values in a JSON file.</summary>
internal static class JsonSettings
{
    /// <summary>Keys that begin so speak of the file itself, as <c>$schema</c> does.</summary>
    private const char Meta = '$';

    public static IReadOnlyList<Setting> Read(string text)
    {
        var found = new List<Setting>();
        if (JsonReader.Read(text).Root is { } root)
            Collect(root, "", found);
        return found;
    }

    private static void Collect(JsonNode node, string key, List<Setting> found)
    {
        switch (node)
        {
            case JsonNode.Text text:
                found.Add(new Setting(key, text.Value, text.At));
                break;
            case JsonNode.Word { Value: "true" or "false" } word:
                found.Add(new Setting(key, word.Value, word.At));
                break;
            case JsonNode.Object value:
                foreach (var member in value.Members.Where(member => member.Key.Length == 0 || member.Key[0] != Meta))
                    Collect(member.Value, Join(key, member.Key), found);
                break;
            case JsonNode.List list:
                for (var i = 0; i < list.Items.Count; i++)
                    Collect(list.Items[i], Join(key, i.ToString(System.Globalization.CultureInfo.InvariantCulture)), found);
                break;
        }
    }

    private static string Join(string outer, string inner) => outer.Length == 0 ? inner : $"{outer}:{inner}";
}
