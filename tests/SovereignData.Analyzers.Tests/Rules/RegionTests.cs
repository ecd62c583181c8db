using SovereignData.Analyzers.Tests.Sdks;
using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Rules;

/// <summary>SOV1006: European regions taken for sovereignty.</summary>
public sealed class RegionTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_region_of_Amazons_SDK_is_reported() => Sdk.S3("""
        using Amazon;
        using Amazon.S3;

        public sealed class Archive
        {
            private readonly IAmazonS3 _paris = new AmazonS3Client({|SOV1006:RegionEndpoint.EUWest3|});
            private readonly IAmazonS3 _milan = new AmazonS3Client({|SOV1006:RegionEndpoint.EUSouth1|});
            private readonly IAmazonS3 _virginia = new AmazonS3Client(RegionEndpoint.USEast1);
            private readonly IAmazonS3 _named = new AmazonS3Client(RegionEndpoint.GetBySystemName({|SOV1006:"eu-west-3"|}));
            private readonly IAmazonS3 _ovh = new AmazonS3Client(new AmazonS3Config { ServiceURL = "https://s3.gra.io.cloud.ovh.net", AuthenticationRegion = "eu-west-3" });
        }
        """).Expecting("SOV1006", diagnostic => diagnostic.WithMessage(
            "'RegionEndpoint.EUWest3' is a European region of Amazon Web Services, which remains subject to the CLOUD Act (US): where data lies does not decide whose law reaches it"))
        .RunAsync(Cancelled);

    [Fact]
    public Task A_region_that_only_signs_or_stands_beside_an_address_is_not() => Sdk.S3("""
        using Amazon;
        using Amazon.S3;

        public sealed class Archive
        {
            private const string Ovh = "https://s3.gra.io.cloud.ovh.net";
            private readonly AmazonS3Config _beside = new() { ServiceURL = Ovh, RegionEndpoint = RegionEndpoint.EUWest3 };
            private readonly AmazonS3Config _signing = new() { AuthenticationRegion = RegionEndpoint.EUWest3.SystemName, ServiceURL = Ovh };
            private readonly AmazonS3Config _alone = new() { ForcePathStyle = true, RegionEndpoint = {|SOV1006:RegionEndpoint.EUWest3|} };

            public AmazonS3Config Later()
            {
                var config = new AmazonS3Config();
                config.RegionEndpoint = RegionEndpoint.GetBySystemName("eu-west-3");
                config.ServiceURL = Ovh;
                return config;
            }

            public AmazonS3Config Another(AmazonS3Config other)
            {
                var config = new AmazonS3Config();
                config.RegionEndpoint = {|SOV1006:RegionEndpoint.EUWest3|};
                other.ServiceURL = Ovh;
                return config;
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Where_the_transfer_is_authorised_its_region_is_settled() => Sdk.S3("""
        using Amazon;
        using Amazon.S3;

        [AuthorisedTransfer("aws", Level = "pseudonymised", Reference = "7", Expires = "2028-01-31")]
        public sealed class Warehouse
        {
            private readonly IAmazonS3 _paris = new AmazonS3Client(RegionEndpoint.EUWest3);
            private readonly string _azure = {|SOV1006:"francecentral"|};
            public Task Keep(Patient patient) => _paris.PutObjectAsync(new() { BucketName = "facts", ContentBody = patient.Diagnosis });
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_region_constant_of_Azures_SDK_is_reported() => Sdk.Cosmos("""
        using Microsoft.Azure.Cosmos;

        public sealed class Archive
        {
            private readonly CosmosClientOptions _options = new() { ApplicationRegion = {|SOV1006:Regions.FranceCentral|} };
            private readonly CosmosClientOptions _far = new() { ApplicationRegion = Regions.EastUS };
        }
        """).RunAsync(Cancelled);

    [Theory]
    [InlineData("francecentral")]
    [InlineData("westeurope")]
    [InlineData("europe-west9")]
    [InlineData("https://http-intake.logs.datadoghq.eu/v1/input")]
    [InlineData("https://chu.s3.eu-west-3.amazonaws.com")]
    [InlineData("https://westeurope-5.in.applicationinsights.azure.com/")]
    [InlineData("https://eu.api.openai.com/v1")]
    public Task A_text_that_names_one_is_reported(string text) => Sdk.Plain($$"""
        class Settings { public string Where { get; } = {|SOV1006:"{{text}}"|}; }
        """).RunAsync(Cancelled);

    [Theory]
    [InlineData("eastus")]
    [InlineData("eu-west-2")]
    [InlineData("fr-par")]
    [InlineData("We moved to francecentral.")]
    [InlineData("https://datadoghq.com")]
    [InlineData("https://datadoghq.eu.chu-exemple.example")]
    [InlineData("https://oos.eu-west-2.outscale.com")]
    [InlineData("https://s3.fr-par.scw.cloud")]
    [InlineData("https://letters.doctors.eu")]
    public Task Other_regions_other_operators_and_lookalikes_are_silent(string text) => Sdk.Plain($$"""
        class Settings { public string Where { get; } = "{{text}}"; }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_constant_of_ones_own_is_reported_once() => Sdk.Plain("""
        static class Region { public const string Name = {|SOV1006:"francecentral"|}; }
        class Settings { public string Where { get; } = Region.Name; public string Again() => Region.Name; }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Where_no_European_law_is_required_a_region_is_a_region() => Sdk.Plain("""
        class Settings { public string Where { get; } = "francecentral"; }
        """)
        .WithEditorConfig("sovereign_data.require.identifying = eu_hosted\nsovereign_data.require.pseudonymised = eu_hosted")
        .RunAsync(Cancelled);

    [Fact]
    public Task A_project_without_health_data_may_choose_any() => Verify.Code("""
        class Settings { public string Where { get; } = "francecentral"; }
        """).RunAsync(Cancelled);
}
