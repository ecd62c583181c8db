namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>An endpoint that may be this or that: the worse one counts, and what the code does not say cannot be determined.</summary>
public sealed class EndpointAlternativeTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""isTest ? "https://s3.fr-par.scw.cloud" : Ovh""", null)]
    [InlineData("""number switch { 0 => Ovh, 1 => "https://oos.eu-west-2.outscale.com", _ => throw new InvalidOperationException() }""", null)]
    [InlineData("""Environment.GetEnvironmentVariable("S3") ?? Ovh""", "SOV1007")]
    [InlineData("""Environment.GetEnvironmentVariable("S3")?.Trim() ?? Ovh""", "SOV1007")]
    [InlineData("""Environment.GetEnvironmentVariable("S3") ?? "https://s3.us-east-1.amazonaws.com" """, "SOV1001")]
    [InlineData("""Environment.GetEnvironmentVariable("S3") ?? "https://minio.partner.example" """, "SOV1003")]
    [InlineData("isTest ? configured : Ovh", "SOV1007")]
    [InlineData("number switch { 0 => Ovh, _ => Environment.MachineName }", "SOV1007")]
    [InlineData("configuration[\"s3.url\"] ?? Ovh", "SOV1007")]
    [InlineData("configuration[\"s3.url\"]!", "SOV1007")]
    [InlineData("configuration.GetSection(\"S3\")[\"Url\"] ?? Ovh", "SOV1007")]
    [InlineData("configuration.GetConnectionString(\"S3\") ?? Ovh", "SOV1007")]
    [InlineData("configuration.GetValue(\"s3.url\", Ovh)!", "SOV1007")]
    [InlineData("configuration.GetValue<string>(\"S3\") ?? Ovh", "SOV1007")]
    [InlineData("configuration.GetValue(\"S3\", \"https://s3.us-east-1.amazonaws.com\")!", "SOV1001")]
    [InlineData("configuration.GetSection(\"S3\").Get<Settings>()?.Url ?? Ovh", "SOV1007")]
    [InlineData("new Settings().Url ?? Ovh", null)]
    public Task Of_an_expression(string url, string? rule) => Sdk.S3($$"""
        using Amazon.S3;
        using Amazon.S3.Model;
        using Microsoft.Extensions.Configuration;

        public sealed class Settings
        {
            public string? Url { get; set; }
        }

        public sealed class Archive(bool isTest, int number, string configured, IConfiguration configuration)
        {
            private const string Ovh = "https://s3.gra.io.cloud.ovh.net";

            private static IAmazonS3 At(string url) => new AmazonS3Client(new AmazonS3Config { ServiceURL = url });

            public Task Handed(Patient patient) => At({{url}}).PutObjectAsync({{Marked(rule)}});
            public Task InPlace(Patient patient) => new AmazonS3Client(new AmazonS3Config { ServiceURL = {{url}} }).PutObjectAsync({{Marked(rule)}});
        }
        """).WithAspNetCore().RunAsync(Cancelled);

    [Fact]
    public Task Of_variables_parameters_and_fields() => Sdk.S3("""
        using Amazon.S3;
        using Amazon.S3.Model;

        public sealed class Archive(bool isTest)
        {
            private const string Ovh = "https://s3.gra.io.cloud.ovh.net";
            private readonly string late = Environment.GetEnvironmentVariable("S3") ?? Ovh;
            private readonly string known = Ovh;
            private readonly string host = "s3.gra.io.cloud.ovh.net";

            private static IAmazonS3 At(string? url) => new AmazonS3Client(new AmazonS3Config { ServiceURL = url });

            public Task Variable(Patient patient)
            {
                var url = Environment.GetEnvironmentVariable("S3");
                if (string.IsNullOrEmpty(url))
                    url = Ovh;
                return At(url).PutObjectAsync({|SOV1007:new() { ContentBody = patient.Nir }|});
            }

            public Task Unset(Patient patient)
            {
                string? url = null;
                if (isTest)
                    url = Ovh;
                return At(url).PutObjectAsync(new() { ContentBody = patient.Nir });
            }

            public Task FromOutside(Patient patient, string? url) => At(url ?? Ovh).PutObjectAsync({|SOV1007:new() { ContentBody = patient.Nir }|});

            public Task OfCaller(Patient patient) => SendToOvh(patient, null);
            public Task OfOtherCaller(Patient patient) => SendToOvh(patient, "https://s3.fr-par.scw.cloud");
            private static Task SendToOvh(Patient patient, string? url) => At(url ?? Ovh).PutObjectAsync(new() { ContentBody = patient.Nir });

            public Task OfSetting(Patient patient) => Send(patient, Environment.GetEnvironmentVariable("S3"));
            private static Task Send(Patient patient, string? url) => At(url ?? Ovh).PutObjectAsync({|SOV1007:new() { ContentBody = patient.Nir }|});

            public Task Late(Patient patient) => At(late).PutObjectAsync({|SOV1007:new() { ContentBody = patient.Nir }|});
            public Task Known(Patient patient) => At(known).PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task Host(Patient patient) => At(host).PutObjectAsync(new() { ContentBody = patient.Nir });
        }

        public sealed class Elsewhere
        {
            private readonly IAmazonS3 s3;

            public Elsewhere(bool isTest)
            {
                var url = isTest ? "https://s3.gra.io.cloud.ovh.net" : Environment.GetEnvironmentVariable("S3");
                s3 = new AmazonS3Client(new AmazonS3Config { ServiceURL = url });
            }

            public Task Save(Patient patient) => s3.PutObjectAsync({|SOV1007:new() { ContentBody = patient.Nir }|});
        }
        """).RunAsync(Cancelled);

    private static string Marked(string? rule) => rule is null ? "new() { ContentBody = patient.Nir }" : $"{{|{rule}:new() {{ ContentBody = patient.Nir }}|}}";
}
