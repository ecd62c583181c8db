using System.Globalization;
using System.Text;

namespace SovereignData.Policy.Tests;

/// <summary>Writes <c>docs/catalogue.md</c> from the catalogue.</summary>
internal static class CataloguePage
{
    private const string Head = """
        # The catalogue

        What the analyzers know of providers, and which libraries they know to send. Written from the
        [data files](../src/SovereignData.Policy/Catalogue/README.md), and kept equal to them by a test. It is no legal advice: look before you
        rely on it, since certificates end and offers change.

        How to read it: an assurance stands there only if something shows that it holds; *(s)* marks a secondary source, *(b)* what is believed
        and was not verified, a date its last day. *Lacks* is known not to hold; where neither is said, nobody has looked or nothing was
        found, and it counts as lacking. A policy of your own adds to an entry or overrides it: [Policy](policy.md).
        """;

    public static string Of(Catalogue catalogue, IReadOnlyList<(string Name, PolicyReading Reading)> files)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n")).Append("\n\n## Providers\n\n");
        text.Append("| Provider | Id | Operator's country | Other laws that reach it | `eu_hosted` | `eu_law` | `hds` | `secnumcloud` | Hosts | As of | Source |\n");
        text.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var provider in catalogue.Providers)
        {
            text.Append(Row(provider.Name, provider.Id, provider.Country, Laws(provider), provider.Claims, provider.Lacks, provider.Hosts, provider.AsOf, provider.Source));
            foreach (var offer in provider.Offers)
                text.Append(Row($"– {offer.Name}", offer.Id, provider.Country, "", offer.Claims, offer.Lacks, offer.Hosts, offer.AsOf, offer.Source));
        }

        text.Append("\n## Libraries\n\nWhat sends, by where it sends. *The client's* is decided where the client is built: by its address, `[Destination]` or a declared destination.\n\n");
        text.Append("| Namespace | Sends to | As | File |\n| --- | --- | --- | --- |\n");
        foreach (var row in files.SelectMany(file => file.Reading.Document.Sinks.Select(sink => (sink, file.Name))).GroupBy(entry => (Namespace: Namespace(entry.sink), entry.sink.Provider, entry.Name)).OrderBy(group => group.Key.Namespace, StringComparer.Ordinal))
        {
            var kinds = row.Select(entry => entry.sink.Kind).Distinct().Order().Select(kind => kind.PolicyName());
            text.Append(CultureInfo.InvariantCulture, $"| `{row.Key.Namespace}` | {Target(row.First().sink)} | {string.Join(", ", kinds)} | `{row.Key.Name}` |\n");
        }

        text.Append("\nEach name was looked up: in the library itself where it could be restored; else in a declaration of our own after its public source, or\nfrom memory where that declaration says so.\n\n| File | Checked |\n| --- | --- |\n");
        foreach (var (name, origin) in CatalogueFiles.Origins())
            text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {origin} |\n");

        text.Append("\n## Health types\n\nTagged out of the box where the library is referenced.\n\n| Namespace | Types and members | Of these, said to be no health data |\n| --- | --- | --- |\n");
        foreach (var row in files.SelectMany(file => file.Reading.Document.Sources).GroupBy(source => Library((source.Symbol ?? source.Attribute)!.Name), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| `{row.Key}` | {row.Count()} | {row.Count(source => source.Data == DataCategory.None)} |\n");
        return text.ToString();
    }

    private static string Row(string name, string id, string? country, string laws, IReadOnlyList<AssuranceClaim> claims, Assurances lacks, IReadOnlyList<HostRule> hosts, Day? asOf, string? source) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | `{id}` | {country} | {laws} | {Claim(claims, lacks, Assurances.EuHosted)} | {Claim(claims, lacks, Assurances.EuLaw)} | {Claim(claims, lacks, Assurances.Hds)} | {Claim(claims, lacks, Assurances.SecNumCloud)} | {string.Join(", ", hosts.Select(Host))} | {asOf} | {source} |\n");

    private static string Target(PolicySink sink) => sink switch
    {
        { Kind: DestinationKind.Log } => "the process's log",
        { IsEndpoint: true } => "the client's",
        _ => sink.Provider,
    };

    private static string Laws(Provider provider) => string.Join(", ", provider.NonEuLaws);

    private static string Claim(IReadOnlyList<AssuranceClaim> claims, Assurances lacks, Assurances assurance)
    {
        if (claims.FirstOrDefault(claim => claim.Assurance == assurance) is { } claim)
            return $"yes{Mark(claim.Confidence)}{(claim.ValidUntil is { } end ? $" until {end}" : "")}";
        if (assurance is Assurances.EuHosted or Assurances.EuLaw && claims.Any(other => other.Assurance == Assurances.SecNumCloud))
            return "by SecNumCloud";
        return lacks.Has(assurance) ? "lacks" : "";
    }

    private static string Mark(Confidence confidence) => confidence switch
    {
        Confidence.Secondary => " (s)",
        Confidence.Believed => " (b)",
        _ => "",
    };

    private static string Host(HostRule rule) => $"`{rule.Pattern.Text}`{(rule.Country is { } country ? $" {country}" : "")}{Mark(rule.Confidence)}";

    /// <summary>The namespace of a member, as far as names tell it: all but the type and the member.</summary>
    private static string Namespace(PolicySink sink)
    {
        var pattern = (sink.Symbol ?? sink.Receiver ?? sink.Attribute)!;
        var segments = pattern.Name.TrimEnd('.').Split('.');
        var isWhole = pattern.IsOpen && pattern.Name.EndsWith('.') && segments.Length <= 2;
        var drop = isWhole ? 0 : pattern.Prefix == 'T' || (pattern.IsOpen && pattern.Name.EndsWith('.')) ? 1 : 2;
        return string.Join('.', segments.Take(Math.Max(1, segments.Length - drop)));
    }

    private static string Library(string name) => string.Join('.', name.Split('.').Take(2));
}
