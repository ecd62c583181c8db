namespace SovereignData.Policy.Tests;

public sealed class CatalogueFactsTests
{
    private static readonly Catalogue BuiltIn = SovereignData.Policy.Catalogue.BuiltIn;

    private static readonly Day Today = new(2026, 11, 21);

    [Fact]
    public void Every_promised_provider_is_there() => Assert.Equal(
        """
        alibaba-cloud anthropic aws aws-european-sovereign-cloud azure bleu cegedim clever-cloud cloud-temple cloudflare databricks
        datadog digitalocean elastic-cloud exoscale google-cloud hetzner ibm-cloud infomaniak ionos mistral-ai mongodb-atlas new-relic
        numspot oodrive open-telekom-cloud openai oracle-cloud orange-cloud-avenue outscale ovhcloud s3ns salesforce scaleway sentry
        snowflake stackit stripe tencent-cloud twilio whaller worldline
        """.ReplaceLineEndings(" "),
        string.Join(' ', BuiltIn.Providers.Select(provider => provider.Id)));

    [Fact]
    public void Every_provider_and_offer_says_when_and_where_its_facts_were_found()
    {
        Assert.All(BuiltIn.Providers, provider => Assert.True(provider.AsOf is not null && provider.Source is not null && provider.Country is not null, provider.Id));
        Assert.All(BuiltIn.Providers.SelectMany(provider => provider.Offers), offer => Assert.True(offer.AsOf is not null && offer.Source is not null, offer.Id));
    }

    [Fact]
    public void No_provider_under_non_EU_law_is_said_to_be_free_of_it() => Assert.All(
        BuiltIn.Providers.Where(provider => provider.IsSubjectToNonEuLaw),
        provider => Assert.DoesNotContain(
            provider.Claims.Concat(provider.Offers.SelectMany(offer => offer.Claims)),
            claim => claim.Assurance is Assurances.EuLaw or Assurances.SecNumCloud));

    [Fact]
    public void The_CLOUD_Act_reaches_all_American_providers_and_none_that_is_European_or_Chinese()
    {
        var free = BuiltIn.Providers.Where(provider => provider.NonEuLaws.Count == 0).Select(provider => provider.Country);

        Assert.DoesNotContain("US", free, StringComparer.Ordinal);
        Assert.Equal(["CN", "CN"], free.Where(country => country is "CN"), StringComparer.Ordinal);
        Assert.Equal(["CLOUD Act"], BuiltIn.FindProvider("aws-european-sovereign-cloud")!.NonEuLaws);
    }

    [Theory]
    [InlineData("https://s3.gra.io.cloud.ovh.net", "")]
    [InlineData("https://s3.uk.io.cloud.ovh.net", "eu_hosted")]
    [InlineData("https://s3.bhs.io.cloud.ovh.net", "eu_hosted")]
    [InlineData("https://x.cloud.ovh.us", "eu_hosted")]
    [InlineData("https://s3.fr-par.scw.cloud", "")]
    [InlineData("https://s3.nl-ams.scw.cloud", "hds")]
    [InlineData("https://oos.eu-west-2.outscale.com", "")]
    [InlineData("https://oos.us-east-2.outscale.com", "eu_hosted")]
    [InlineData("https://cellar-c2.services.clever-cloud.com", "")]
    [InlineData("https://s3.pub1.infomaniak.cloud", "eu_hosted, eu_law, hds")]
    [InlineData("https://fsn1.your-objectstorage.com", "hds")]
    [InlineData("https://storage.s3nsapis.fr", "hds")]
    [InlineData("https://s3.eu-west-3.amazonaws.com", "eu_hosted, eu_law")]
    [InlineData("https://chu.blob.core.windows.net", "eu_hosted, eu_law")]
    [InlineData("https://http-intake.logs.datadoghq.eu", "eu_hosted, eu_law, hds")]
    public void Under_care_a_host_lacks(string endpoint, string lacking) => Assert.Equal(lacking, Lacking(endpoint, Profile.Care, Today));

    [Theory]
    [InlineData("2026-11-30", "")]
    [InlineData("2026-12-01", "secnumcloud")]
    public void Outscales_cloudgouv_is_SecNumCloud_until_its_qualification_ends(string day, string lacking)
    {
        Assert.True(Day.TryParse(day, out var today));
        Assert.Equal(lacking, Lacking("https://oos.cloudgouv-eu-west-1.outscale.com", Profile.Research, today));
    }

    [Theory]
    [InlineData("ovhcloud/hosted-private-cloud", "2026-12-29")]
    [InlineData("ovhcloud/bare-metal-pod", "2028-03-24")]
    [InlineData("ovhcloud/snc-cloud-platform", "2029-07-31")]
    [InlineData("outscale/cloudgouv", "2026-11-30")]
    [InlineData("cloud-temple/iaas", "2028-05-30")]
    [InlineData("cloud-temple/paas-openshift", "2028-05-30")]
    [InlineData("s3ns/premi3ns", "2028-12-17")]
    public void SecNumCloud_is_granted_per_offer_and_for_a_time(string offer, string end)
    {
        var claim = Assert.Single(BuiltIn.FindById(offer)!.Offer!.Claims, claim => claim.Assurance == Assurances.SecNumCloud);

        Assert.Equal((end, Confidence.Secondary), (claim.ValidUntil.ToString(), claim.Confidence));
    }

    [Theory]
    [InlineData("ovhcloud")]
    [InlineData("scaleway")]
    [InlineData("outscale")]
    [InlineData("orange-cloud-avenue")]
    [InlineData("bleu")]
    [InlineData("clever-cloud")]
    [InlineData("azure")]
    public void No_provider_is_SecNumCloud_by_another_offer_or_by_a_pending_request(string provider) =>
        Assert.DoesNotContain(BuiltIn.FindProvider(provider)!.Claims, claim => claim.Assurance == Assurances.SecNumCloud);

    [Theory]
    [InlineData("s3ns", "Google")]
    [InlineData("bleu", "Microsoft")]
    [InlineData("ovhcloud", null)]
    public void Trusted_clouds_tell_whose_technology_they_run(string provider, string? technology) =>
        Assert.Equal(technology, BuiltIn.FindProvider(provider)!.Technology);

    [Theory]
    [InlineData("api.openai.com", DestinationKind.Ai)]
    [InlineData("chu.openai.azure.com", DestinationKind.Ai)]
    [InlineData("x.ai.cloud.ovh.net", DestinationKind.Ai)]
    [InlineData("dc.services.visualstudio.com", DestinationKind.Telemetry)]
    [InlineData("chu.servicebus.windows.net", DestinationKind.Messaging)]
    [InlineData("chu.documents.azure.com", DestinationKind.Database)]
    [InlineData("s3.amazonaws.com", DestinationKind.Http)]
    public void A_host_known_for_what_it_does_is_judged_as_that(string host, DestinationKind kind) =>
        Assert.Equal(kind, BuiltIn.Find(host).KindFor(DestinationKind.Http));

    private static string Lacking(string endpoint, Profile profile, Day today)
    {
        Assert.True(Endpoint.TryParseHosts(endpoint, out var hosts));
        var verdict = Verdict.Of(Level.Pseudonymised, DestinationKind.Storage, BuiltIn.Find(hosts.Single()), EffectivePolicy.Of(profile), today);
        return verdict is Verdict.Violation violation ? string.Join(", ", violation.Lacks.Names()) : "";
    }
}
