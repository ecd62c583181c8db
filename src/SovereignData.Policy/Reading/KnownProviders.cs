using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>The ids of providers and offers that a policy may name: those of a catalogue, and those that the files at hand declare.</summary>
internal sealed class KnownProviders
{
    private readonly HashSet<string> ids;
    private readonly Catalogue catalogue;

    private KnownProviders(Catalogue catalogue, IEnumerable<string> ids)
    {
        this.catalogue = catalogue;
        this.ids = new HashSet<string>(ids, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyCollection<string> Ids => ids;

    public static KnownProviders Of(Catalogue catalogue, IEnumerable<JsonNode?> files) => new(
        catalogue,
        catalogue.Ids.Concat(files.SelectMany(Declared)));

    public bool Contains(string id) => ids.Contains(id);

    /// <summary>The name of a provider that the catalogue holds.</summary>
    public string? NameOf(string id) => catalogue.FindProvider(id)?.Name;

    private static IEnumerable<string> Declared(JsonNode? file)
    {
        foreach (var provider in Entries(file, "providers"))
        {
            if (Id(provider) is not { } id)
                continue;

            yield return id;
            foreach (var offer in Entries(provider, "offers"))
            {
                if (Id(offer) is { } part)
                    yield return $"{id}/{part}";
            }
        }
    }

    private static IEnumerable<JsonNode> Entries(JsonNode? node, string key) => (Member(node, key) as JsonNode.List)?.Items ?? [];

    private static string? Id(JsonNode node) => (Member(node, "id") as JsonNode.Text)?.Value;

    private static JsonNode? Member(JsonNode? node, string key) =>
        (node as JsonNode.Object)?.Members.FirstOrDefault(member => string.Equals(member.Key, key, StringComparison.Ordinal))?.Value;
}
