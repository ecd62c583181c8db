using SovereignData.Analyzers.Tests.Sdks;
using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.CodeFixes.Destinations;

public sealed class DestinationTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_field_whose_client_takes_its_address_from_the_settings_says_where() => Sdk.S3("""
        using Amazon.S3;

        namespace Contoso;

        public sealed class Archive(Func<string, string> configuration)
        {
            private readonly IAmazonS3 s3 = new AmazonS3Client(new AmazonS3Config { ServiceURL = configuration("Archive") });

            public async Task Keep(Patient patient)
            {
                var client = s3;
                await client.PutObjectAsync({|SOV1007:new() { BucketName = "stays", ContentBody = patient.Diagnosis }|});
            }
        }
        """).WithFix("Say where 's3' sends", """
        using Amazon.S3;

        namespace Contoso;

        public sealed class Archive(Func<string, string> configuration)
        {
            [Destination("host.example")]
            private readonly IAmazonS3 s3 = new AmazonS3Client(new AmazonS3Config { ServiceURL = configuration("Archive") });

            public async Task Keep(Patient patient)
            {
                var client = s3;
                await client.PutObjectAsync({|SOV1003:new() { BucketName = "stays", ContentBody = patient.Diagnosis }|});
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Every_parameter_and_property_that_holds_a_client_says_it_once() => Sdk.Plain("""
        namespace Contoso;

        public sealed class Courier(HttpClient http)
        {
            public HttpClient Other { get; set; } = new();

            public async Task Send(Patient patient)
            {
                await http.PostAsync("/in", {|SOV1007:new StringContent(patient.Diagnosis)|});
                await http.PostAsync("/in", {|SOV1007:new StringContent(patient.Diagnosis)|});
                await Other.PostAsync("/in", {|SOV1007:new StringContent(patient.Diagnosis)|});
            }

            public static Task Send(HttpClient given, Patient patient) => given.PostAsync("/in", {|SOV1007:new StringContent(patient.Diagnosis)|});
        }
        """).WithFixAll("AddDestination", """
        namespace Contoso;

        public sealed class Courier([Destination("host.example")] HttpClient http)
        {
            [Destination("host.example")]
            public HttpClient Other { get; set; } = new();

            public async Task Send(Patient patient)
            {
                await http.PostAsync("/in", {|SOV1003:new StringContent(patient.Diagnosis)|});
                await http.PostAsync("/in", {|SOV1003:new StringContent(patient.Diagnosis)|});
                await Other.PostAsync("/in", {|SOV1003:new StringContent(patient.Diagnosis)|});
            }

            public static Task Send([Destination("host.example")] HttpClient given, Patient patient) => given.PostAsync("/in", {|SOV1003:new StringContent(patient.Diagnosis)|});
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_client_that_nothing_holds_cannot_say_it() => Sdk.Plain("""
        public static class Courier
        {
            public static Task Send(Patient patient) => new HttpClient().PostAsync("/in", {|SOV1007:new StringContent(patient.Diagnosis)|});
        }
        """).WithoutFix().RunAsync(Cancelled);

    [Theory]
    [InlineData("", "using SovereignData;\n\n")]
    [InlineData("// Of the house.\n", "// Of the house.\nusing SovereignData;\n\n")]
    [InlineData("using System.Net.Http;\nusing System.Threading.Tasks;\n\n", "using System.Net.Http;\nusing System.Threading.Tasks;\nusing SovereignData;\n\n")]
    [InlineData("using Zebra;\n\n", "using SovereignData;\nusing Zebra;\n\n")]
    [InlineData("using SovereignData;\n\n", "using SovereignData;\n\n")]
    public Task The_using_comes_where_it_is_missing_and_belongs(string before, string after) => Verify.Code($"{before}{Letterbox("", "SOV1007")}")
        .WithoutImplicitUsings()
        .WithFile("Zebra.cs", "namespace Zebra { public class Stripes { } }")
        .WithFix("AddDestination", $"{after}{Letterbox("""[Destination("host.example")] """, "SOV1003")}")
        .RunAsync(Cancelled);

    private static string Letterbox(string attribute, string id) => $$"""
        namespace Contoso
        {
            public static class Letterbox
            {
                public static System.Threading.Tasks.Task Send({{attribute}}System.Net.Http.HttpClient http, [SovereignData.HealthData] string text) => http.PostAsync("/in", {|{{id}}:new System.Net.Http.StringContent(text)|});
            }
        }
        """;
}
