namespace SovereignData.Policy.Tests;

public sealed class PolicyReaderTests
{
    private const string Example = """
        {
          "$schema": "https://example/sovereign-policy.schema.json",
          "version": 1,
          "extends": ["research"], // a comment
          "require": { "identifying": "never", "pseudonymised": { "*": ["eu_hosted", "eu_law", "hds"], "ai": "never" } },
          "allowedProviders": ["ovhcloud"], "deniedProviders": [], "onPremisesHosts": ["*.chu-lille.example"],
          "providers": [
            { "id": "contoso-cloud", "name": "Contoso Cloud", "country": "FR", "assurances": ["eu_law", "eu_hosted", "hds"],
              "hosts": ["*.contoso.cloud"], "asOf": "2026-11-01", "source": "contract 42", "validUntil": "2028-01-31" } ],
          "sources": [
            { "symbol": "T:Contoso.Dossier", "data": "health" },
            { "symbol": "M:Contoso.Registry.Find", "data": "identifier" },
            { "symbol": "M:Contoso.Inbox.OnMessage", "of": "payload", "data": "health" },
            { "attribute": "T:Contoso.SensitiveAttribute", "data": "identifier" } ],
          "sinks": [
            { "symbol": "M:Contoso.Net.Uplink.Push", "arguments": ["payload"], "provider": "contoso-cloud", "kind": "storage" },
            { "receiver": "T:Contoso.Client", "except": ["List*", "Dispose"], "provider": "endpoint", "kind": "http" },
            { "attribute": "T:Contoso.SendsAttribute", "argumentTypes": ["T:Contoso.Letter"], "provider": "endpoint", "kind": "http" } ],
          "names": [ { "symbol": "M:Contoso.Client.Put", "of": ["key"] }, { "symbol": "P:Contoso.Letter.Name" } ],
          "leakSwitches": [ { "symbol": "P:Contoso.Client.LogBody", "on": ["F:Contoso.Bodies.All"], "settings": ["Client:LogBody"] }, { "symbol": "M:Contoso.Client.Trace", "of": ["bodies"] } ],
          "endpoints": [ { "symbol": "M:Contoso.Client.#ctor", "of": ["address"] }, { "symbol": "P:Contoso.Client.Region", "provider": "aws" } ],
          "pseudonymisers": [ { "symbol": "M:Contoso.Tokens.Tokenise" }, { "symbol": "T:Contoso.Eraser", "level": "anonymised" } ],
          "propagators": [ { "symbol": "M:Contoso.Mapper.Map", "from": ["source"], "to": ["return"] } ],
          "neutral": [ { "symbol": "M:Contoso.Net.Uplink.Ping" } ],
          "destinations": [ { "client": "T:Amazon.S3.IAmazonS3", "host": "s3.gra.io.cloud.ovh.net" } ],
          "authorisations": [
            { "provider": "azure", "level": "pseudonymised", "reference": "CNIL 2023-146", "expires": "2026-12-21", "scope": ["T:Contoso.Emc2.*"] },
          ],
        }
        """;

    private readonly PolicyReading reading = PolicyReader.Read(Example);

    private PolicyDocument Document => reading.Document;

    [Fact]
    public void Reads_comments_and_trailing_commas_without_an_error() => Assert.Empty(reading.Errors);

    [Fact]
    public void Reads_what_is_required()
    {
        Assert.Equal([Profile.Research], Document.Extends);
        Assert.Equal(
            [
                new RequirementRule(Level.Identifying, Kind: null, Requirement.Never),
                new RequirementRule(Level.Pseudonymised, Kind: null, Requirement.Of(Assurances.EuHosted | Assurances.EuLaw | Assurances.Hds)),
                new RequirementRule(Level.Pseudonymised, DestinationKind.Ai, Requirement.Never),
            ],
            Document.Require);
    }

    [Fact]
    public void Reads_lists_of_providers_and_hosts()
    {
        Assert.Equal(["ovhcloud"], Document.AllowedProviders);
        Assert.Empty(Document.DeniedProviders);
        Assert.Equal(["*.chu-lille.example"], Document.OnPremisesHosts.Select(host => host.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Reads_providers_whose_end_is_that_of_each_assurance()
    {
        var provider = Assert.Single(Document.Providers);

        Assert.Equal(("contoso-cloud", "Contoso Cloud", "FR", "contract 42"), (provider.Id, provider.Name, provider.Country, provider.Source));
        Assert.Equal(new Day(2026, 11, 1), provider.AsOf);
        Assert.Equal([Assurances.EuLaw, Assurances.EuHosted, Assurances.Hds], provider.Claims.Select(claim => claim.Assurance));
        Assert.All(provider.Claims, claim => Assert.Equal((new Day(2028, 1, 31), Confidence.Primary), (claim.ValidUntil, claim.Confidence)));
        Assert.Equal("*.contoso.cloud", Assert.Single(provider.Hosts).Pattern.Text);
    }

    [Fact]
    public void An_offer_and_each_assurance_state_their_own_facts_or_inherit_them()
    {
        var provider = Assert.Single(PolicyReader.Read("""
            { "providers": [ { "id": "x", "asOf": "2026-01-01", "source": "s", "validUntil": "2027-01-01", "confidence": "secondary", "offers": [
              { "id": "a", "assurances": ["hds", { "assurance": "eu_law", "validUntil": "2030-01-01", "confidence": "believed", "source": "own" }] },
              { "id": "b", "asOf": "2026-02-02", "source": "t", "validUntil": "2028-01-01", "assurances": [{ "assurance": "hds" }] } ] } ] }
            """).Document.Providers);

        Assert.Equal(
            [("x/a", new Day(2026, 1, 1), "s"), ("x/b", new Day(2026, 2, 2), "t")],
            provider.Offers.Select(offer => (offer.Id, offer.AsOf!.Value, offer.Source!)));
        Assert.Equal(
            [("2027-01-01", Confidence.Secondary, null), ("2030-01-01", Confidence.Believed, "own"), ("2028-01-01", Confidence.Secondary, null)],
            provider.Offers.SelectMany(offer => offer.Claims).Select(claim => (claim.ValidUntil.ToString(), claim.Confidence, claim.Source)));
    }

    [Fact]
    public void Reads_sources()
    {
        Assert.Equal(
            [
                ("T:Contoso.Dossier", null, null, DataCategory.Health),
                ("M:Contoso.Registry.Find", null, null, DataCategory.Identifier),
                ("M:Contoso.Inbox.OnMessage", "payload", null, DataCategory.Health),
                (null, null, "T:Contoso.SensitiveAttribute", DataCategory.Identifier),
            ],
            Document.Sources.Select(source => (source.Symbol?.Text, source.Of, source.Attribute?.Text, source.Data)));
        Assert.Equal([11, 12, 13, 14], Document.Sources.Select(source => source.At.Line));
    }

    [Fact]
    public void Reads_sinks_endpoints_and_names()
    {
        Assert.Equal(("M:Contoso.Net.Uplink.Push", "contoso-cloud", DestinationKind.Storage), (Document.Sinks[0].Symbol!.Text, Document.Sinks[0].Provider, Document.Sinks[0].Kind));
        Assert.Equal(["payload"], Document.Sinks[0].Arguments);
        Assert.Null(Document.Sinks[1].Arguments);
        Assert.Equal(("T:Contoso.Client", true), (Document.Sinks[1].Receiver!.Text, Document.Sinks[1].IsEndpoint));
        Assert.Equal(("T:Contoso.SendsAttribute", "T:Contoso.Letter"), (Document.Sinks[2].Attribute!.Text, Assert.Single(Document.Sinks[2].ArgumentTypes).Text));
        Assert.Equal([true, true, false], new[] { "ListAll", "Dispose", "DisposeAsync" }.Select(Document.Sinks[1].Excepts));
        Assert.Equal(["address"], Document.Endpoints[0].Of);
        Assert.Equal([("M:Contoso.Client.Put", "key"), ("P:Contoso.Letter.Name", "")], Document.Names.Select(naming => (naming.Symbol.Text, string.Join(",", naming.Of))));
        Assert.Equal(("P:Contoso.Client.Region", "aws"), (Document.Endpoints[1].Symbol.Text, Document.Endpoints[1].Provider));
    }

    [Fact]
    public void Reads_leak_switches()
    {
        Assert.Equal(["P:Contoso.Client.LogBody", "M:Contoso.Client.Trace"], Document.LeakSwitches.Select(one => one.Symbol.Text), StringComparer.Ordinal);
        Assert.Equal(("F:Contoso.Bodies.All", "Client:LogBody"), (Assert.Single(Document.LeakSwitches[0].On).Text, Assert.Single(Document.LeakSwitches[0].Settings)));
        Assert.Equal("bodies", Assert.Single(Document.LeakSwitches[1].Of));
        Assert.Empty(Document.LeakSwitches[1].On);
    }

    [Fact]
    public void Reads_what_members_do_to_data()
    {
        Assert.Equal(
            [("M:Contoso.Tokens.Tokenise", Level.Pseudonymised), ("T:Contoso.Eraser", Level.Anonymised)],
            Document.Pseudonymisers.Select(pseudonymiser => (pseudonymiser.Symbol.Text, pseudonymiser.Level)));
        var propagator = Assert.Single(Document.Propagators);
        Assert.Equal(("source", "return"), (Assert.Single(propagator.From), Assert.Single(propagator.To)));
        Assert.Equal("M:Contoso.Net.Uplink.Ping", Assert.Single(Document.Neutral).Symbol.Text);
    }

    [Fact]
    public void Reads_destinations_and_authorisations()
    {
        Assert.True(Assert.Single(Document.Destinations).IsFor("T:amazon.s3.iamazons3"));
        Assert.False(Document.Destinations[0].IsFor("T:Amazon.S3.IAmazonS3Control"));
        Assert.True((Document.Destinations[0] with { Client = "T:Amazon.*" }).IsFor("T:Amazon.S3.IAmazonS3Control"));
        Assert.Equal("s3.gra.io.cloud.ovh.net", Document.Destinations[0].Target);
        var authorisation = Assert.Single(Document.Authorisations);
        Assert.Equal(("azure", Level.Pseudonymised, "CNIL 2023-146"), (authorisation.Provider, authorisation.Level, authorisation.Reference));
        Assert.Equal(new Day(2026, 12, 21), authorisation.Expires);
        Assert.Equal("T:Contoso.Emc2.*", Assert.Single(authorisation.Scope).Text);
        Assert.Equal(new TextRange(27, 5, 1), authorisation.At);
    }

    [Fact]
    public void Files_may_name_each_others_providers()
    {
        var files = PolicyReader.ReadAll(["""{ "allowedProviders": ["house/gold"] }""", """{ "providers": [{ "id": "house", "offers": [{ "id": "gold" }] }] }"""]);

        Assert.All(files, file => Assert.Empty(file.Errors));
    }

    [Fact]
    public void Several_faults_are_all_reported_in_the_order_of_the_text() => Assert.Equal(
        ["(2,3): Unknown key 'vesion'. Did you mean 'version'?", "(3,15): Unknown profile 'x'. Valid are: care, research, state."],
        PolicyReader.Read("{\n  \"vesion\": 1,\n  \"extends\": [\"x\"]\n}").Errors.Select(error => error.ToString()),
        StringComparer.Ordinal);
}
