using SovereignData.Policy.Json;

namespace SovereignData.Policy;

/// <summary>Reads <c>providers</c> and their <c>offers</c>.</summary>
internal static class ProviderSection
{
    public static IReadOnlyList<Provider> Read(ReadingScope scope, JsonNode? node)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return scope.List(node, item => Provider(scope, item, seen));
    }

    private static Provider? Provider(ReadingScope scope, JsonNode node, HashSet<string> seen)
    {
        if (Fields.Open(
                scope, node, "id", "name", "country", "nonEuLaws", "technology", "kind", "assurances", "lacks", "hosts", "offers",
                "asOf", "source", "validUntil", "confidence") is not { } entry
            || Id(scope, entry, seen) is not { } id)
        {
            return null;
        }

        var facts = Facts.Read(scope, entry, Facts.Unstated);
        return new Provider(id, scope.Text(entry["name"]) ?? scope.Providers.NameOf(id) ?? id)
        {
            Country = Hosts.Country(scope, entry["country"]),
            NonEuLaws = scope.Distinct(entry["nonEuLaws"], scope.Text),
            Technology = scope.Text(entry["technology"]),
            Kind = Hosts.Kind(scope, entry["kind"]),
            Claims = Claims.Read(scope, entry["assurances"], facts),
            Lacks = scope.Assurances(entry["lacks"]),
            Hosts = Hosts.Read(scope, entry["hosts"], facts),
            Offers = Offers(scope, entry["offers"], id, facts),
            AsOf = facts.AsOf,
            Source = facts.Source,
        };
    }

    private static IReadOnlyList<Offer> Offers(ReadingScope scope, JsonNode? node, string provider, Facts inherited)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return scope.List(node, item => Offer(scope, item, provider, inherited, seen));
    }

    private static Offer? Offer(ReadingScope scope, JsonNode node, string provider, Facts inherited, HashSet<string> seen)
    {
        if (Fields.Open(
                scope, node, "id", "name", "kind", "assurances", "lacks", "hosts", "asOf", "source", "validUntil", "confidence") is not { } entry
            || Id(scope, entry, seen) is not { } part)
        {
            return null;
        }

        var facts = Facts.Read(scope, entry, inherited);
        var id = $"{provider}/{part}";
        return new Offer(id, scope.Text(entry["name"]) ?? id)
        {
            Kind = Hosts.Kind(scope, entry["kind"]),
            Claims = Claims.Read(scope, entry["assurances"], facts),
            Lacks = scope.Assurances(entry["lacks"]),
            Hosts = Hosts.Read(scope, entry["hosts"], facts),
            AsOf = facts.AsOf,
            Source = facts.Source,
        };
    }

    private static string? Id(ReadingScope scope, Fields entry, HashSet<string> seen)
    {
        if (!entry.Require("id") || scope.Text(entry["id"]) is not { } id)
            return null;

        if (!id.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            scope.Report(entry["id"]!.At, "BadProviderId", id);
        else if (!seen.Add(id))
            scope.Report(entry["id"]!.At, "ListedTwice", id);
        else
            return id;

        return null;
    }
}
