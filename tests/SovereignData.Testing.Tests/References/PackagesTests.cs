using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests.References;

public sealed class PackagesTests
{
    [Theory]
    [InlineData("AWSSDK.S3", "4.0.104.9", "Amazon.Runtime.AmazonServiceClient c = new Amazon.S3.AmazonS3Client();")]
    [InlineData("AWSSDK.DynamoDBv2", "4.0.109.3", "Amazon.DynamoDBv2.IAmazonDynamoDB c = new Amazon.DynamoDBv2.AmazonDynamoDBClient();")]
    [InlineData("WindowsAzure.Storage", "9.3.3", "Microsoft.WindowsAzure.Storage.Blob.CloudBlockBlob c = new(new Uri(\"\"));")]
    [InlineData("OpenAI", "2.15.0", "System.ClientModel.ApiKeyCredential k = new(\"\"); OpenAI.OpenAIClient c = new(k);")]
    public async Task A_package_comes_with_its_dependencies(string id, string version, string code) => await Toy.Passes(Plain(code).WithPackage(id, version));

    [Fact]
    public async Task Several_packages_are_resolved_together() => await Toy.Passes(
        Plain("""
            Microsoft.Azure.Cosmos.Container container = null!;
            await container.CreateItemAsync(new Newtonsoft.Json.Linq.JObject());
            """)
            .WithPackage("Microsoft.Azure.Cosmos", "3.64.0").WithPackage("Newtonsoft.Json", "13.0.3"));

    [Fact]
    public async Task The_packages_of_a_project_reach_those_that_reference_it() => await Toy.Passes(
        Plain("var x = new Newtonsoft.Json.Linq.JObject();").WithProject("Lib", project => project.WithPackage("Newtonsoft.Json", "13.0.3")));

    [Fact]
    public async Task Of_framework_and_package_the_higher_version_counts() => await Toy.Passes(
        Plain("Microsoft.Extensions.Logging.ILogger? logger = null;").WithAspNetCore().WithPackage("Microsoft.Extensions.Logging.Abstractions", "8.0.0"));

    [Fact]
    public async Task Verifications_at_the_same_time_do_not_disturb_each_other() => await Task.WhenAll(
        Enumerable.Range(0, 4).Select(_ => Toy.Passes(Plain("var x = new Newtonsoft.Json.Linq.JObject();").WithPackage("Newtonsoft.Json", "13.0.3"))));

    [Fact]
    public async Task A_package_that_cannot_be_restored_is_named()
    {
        var failure = await Toy.FailureOf(Plain("").WithPackage("Newtonsoft.Json", "13.0.3-does-not-exist"));

        Assert.StartsWith("The packages could not be restored: Newtonsoft.Json 13.0.3-does-not-exist (net10.0)\n\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("error NU1102", failure.Message, StringComparison.Ordinal);
    }

    private static Verification Plain(string code) => Verify.Code(code).WithAnalyzers(new SendAnalyzer());
}
