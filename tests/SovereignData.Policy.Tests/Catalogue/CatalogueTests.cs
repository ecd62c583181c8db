namespace SovereignData.Policy.Tests;

public sealed class CatalogueTests
{
    private static readonly Catalogue BuiltIn = SovereignData.Policy.Catalogue.BuiltIn;

    [Theory]
    [InlineData("s3.gra.io.cloud.ovh.net", "ovhcloud")]
    [InlineData("BUCKET.s3.gra.io.cloud.ovh.net.:443", "ovhcloud")]
    [InlineData("s3.eu-west-3.amazonaws.com", "aws")]
    [InlineData("bucket.s3.amazonaws.eu", "aws-european-sovereign-cloud")]
    [InlineData("oos.cloudgouv-eu-west-1.outscale.com", "outscale/cloudgouv")]
    [InlineData("oos.eu-west-2.outscale.com", "outscale")]
    [InlineData("s3.fr-par.scw.cloud", "scaleway/object-storage-paris")]
    [InlineData("chu.blob.core.windows.net", "azure")]
    [InlineData("chu.azuredatabricks.net", "databricks")]
    [InlineData("storage.s3nsapis.fr", "s3ns/premi3ns")]
    [InlineData("x.core.sovcloud-api.fr", "bleu")]
    [InlineData("eu.api.openai.com", "openai")]
    public void Hosts_mean_providers_and_offers(string host, string id) =>
        Assert.Equal(id, Assert.IsType<Destination.Known>(BuiltIn.Find(host)).Id);

    [Theory]
    [InlineData("notamazonaws.com")]
    [InlineData("amazonaws.com.evil.example")]
    [InlineData("s3.gra.io.cloud.ovh.net.evil.example")]
    [InlineData("s3.gra.io.cloud.ovh.net@evil.example")]
    [InlineData("s3-gra.io.cloud.ovh.net")]
    [InlineData("azure.com.evil.example")]
    [InlineData("not a host")]
    [InlineData("10.0.0.1")]
    public void Lookalikes_and_private_addresses_are_unknown(string host) => Assert.IsType<Destination.UnknownHost>(BuiltIn.Find(host));

    [Fact]
    public void Below_a_domain_a_host_is_what_the_domain_says_unless_its_first_labels_decide()
    {
        var house = BuiltIn.With([], [HostPattern.Parse("*.chu-lille.example")]);

        Assert.Equal("azure", Assert.IsType<Destination.Known>(Assert.Single(BuiltIn.FindBelow("blob.core.windows.net"))).Id);
        Assert.Equal(new Destination.UnknownHost("*.core.windows.net.evil.example"), Assert.Single(BuiltIn.FindBelow("core.windows.net.evil.example")));
        Assert.Equal(new Destination.OnPremises("*.chu-lille.example"), Assert.Single(house.FindBelow("chu-lille.example")));
        Assert.Equal([Destination.Undetermined.Instance], BuiltIn.FindBelow("io.cloud.ovh.net"));
        Assert.Equal("aws", Assert.IsType<Destination.Known>(Assert.Single(BuiltIn.FindBelow("amazonaws.com"))).Id);
        Assert.Contains(Destination.Undetermined.Instance, BuiltIn.FindBelow("outscale.com"));
        Assert.Equal([Destination.Undetermined.Instance], BuiltIn.FindBelow("not a domain"));
    }

    [Theory]
    [InlineData("localhost:9000")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public void Loopback_is_on_premises(string host) => Assert.IsType<Destination.OnPremises>(BuiltIn.Find(host));

    [Theory]
    [InlineData("ovhcloud", "ovhcloud")]
    [InlineData("OVHcloud/hosted-private-cloud", "ovhcloud/hosted-private-cloud")]
    [InlineData("ovhcloud/nothing", null)]
    [InlineData("nobody", null)]
    public void Ids_name_providers_and_offers(string id, string? expected) => Assert.Equal(expected, BuiltIn.FindById(id)?.Id);

    [Fact]
    public void A_target_is_an_id_or_a_host()
    {
        Assert.Equal("outscale", Assert.IsType<Destination.Known>(BuiltIn.FindTarget("outscale")).Id);
        Assert.Equal("outscale", Assert.IsType<Destination.Known>(BuiltIn.FindTarget("oos.eu-west-2.outscale.com")).Id);
        Assert.IsType<Destination.UnknownHost>(BuiltIn.FindTarget("nobody.example"));
        Assert.IsType<Destination.OnPremises>(BuiltIn.FindTarget("localhost"));
        Assert.Null(BuiltIn.FindTarget("nobody"));
    }

    [Fact]
    public void A_policy_declares_hosts_on_premises()
    {
        var catalogue = BuiltIn.With([new PolicyDocument { OnPremisesHosts = [HostPattern.Parse("*.chu-lille.example")] }], [HostPattern.Parse("10.0.0.0/8"), HostPattern.Parse("minio")]);

        Assert.All(["minio.chu-lille.example", "10.1.2.3:9000", "minio:9000"], host => Assert.IsType<Destination.OnPremises>(catalogue.Find(host)));
        Assert.IsType<Destination.OnPremises>(catalogue.FindTarget("minio"));
        Assert.IsType<Destination.OnPremises>(catalogue.With([]).Find("minio"));
        Assert.IsType<Destination.UnknownHost>(catalogue.Find("chu-lille.example"));
    }

    [Fact]
    public void A_policy_adds_providers_and_overrides_what_it_states_of_known_ones()
    {
        var policy = PolicyReader.Read("""
            { "providers": [
              { "id": "house", "hosts": ["*.house.example", "s3.gra.io.cloud.ovh.net"] },
              { "id": "scaleway", "assurances": ["hds"], "hosts": ["scw.house.example"], "offers": [{ "id": "new" }] } ] }
            """).Document;
        var catalogue = BuiltIn.With([policy]);

        Assert.Equal("house", Assert.IsType<Destination.Known>(catalogue.Find("a.house.example")).Id);
        Assert.Equal("house", Assert.IsType<Destination.Known>(catalogue.Find("s3.gra.io.cloud.ovh.net")).Id);
        Assert.Equal("house", Assert.IsType<Destination.Known>(catalogue.With([]).Find("s3.gra.io.cloud.ovh.net")).Id);
        Assert.Equal("scaleway", Assert.IsType<Destination.Known>(catalogue.Find("scw.house.example")).Id);
        var scaleway = catalogue.FindProvider("scaleway")!;
        Assert.Equal(("Scaleway", "FR"), (scaleway.Name, scaleway.Country));
        Assert.Equal([Assurances.Hds], scaleway.Claims.Select(claim => claim.Assurance));
        Assert.Equal(["scaleway/object-storage-paris", "scaleway/object-storage", "scaleway/new"], scaleway.Offers.Select(offer => offer.Id), StringComparer.Ordinal);
        Assert.Equal("ovhcloud", Assert.IsType<Destination.Known>(BuiltIn.Find("s3.gra.io.cloud.ovh.net")).Id);
    }
}
