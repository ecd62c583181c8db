namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>Where a client sends, by what goes before what: a declaration, a constant, what is declared for its type, the vendor.</summary>
public sealed class DestinationTests
{
    private const string Usings = """
        using System.Net.Http.Json;
        using Amazon;
        using Amazon.S3;
        using Amazon.S3.Model;

        """;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://s3.gra.io.cloud.ovh.net")]
    [InlineData("HTTPS://S3.GRA.IO.CLOUD.OVH.NET:443/bucket")]
    [InlineData("https://s3.gra.io.cloud.ovh.net.")]
    [InlineData("https://s3.fr-par.scw.cloud")]
    [InlineData("https://oos.eu-west-2.outscale.com")]
    [InlineData("https://user:password@s3.gra.io.cloud.ovh.net/")]
    [InlineData("https://s3.gra.io.cloud.ovh.net#@partner.example")]
    [InlineData("https://s3。gra.io.cloud.ovh.net")]
    [InlineData("http://[::ffff:127.0.0.1]:9000")]
    [InlineData("http://127.0.0.1:9000")]
    [InlineData("http://[::1]:9000")]
    [InlineData("http://localhost:9000")]
    [InlineData("https://minio.chu.example")]
    public Task A_bucket_at_a_sovereign_host_or_on_premises_is_silent(string url) => At(url, rule: null);

    [Theory]
    [InlineData("https://s3.us-east-1.amazonaws.com", "SOV1001")]
    [InlineData("https://s3.bhs.io.cloud.ovh.net", "SOV1001")]
    [InlineData("https://s3.gra.io.cloud.ovh.us", "SOV1001")]
    [InlineData("https://account.r2.cloudflarestorage.com", "SOV1001")]
    [InlineData("https://s3.gra.io.cloud.ovh.net@s3.us-east-1.amazonaws.com/", "SOV1001")]
    [InlineData("https://s3.gra.io.cloud.ovh.net.partner.example", "SOV1003")]
    [InlineData("https://s3-gra-io-cloud-ovh.net", "SOV1003")]
    [InlineData("https://s3.gra.io.cloud.оvh.net", "SOV1003")]
    [InlineData("https://partner.example?s3.gra.io.cloud.ovh.net", "SOV1003")]
    [InlineData("http://localhost.partner.example", "SOV1003")]
    [InlineData("http://127.0.0.1.nip.io", "SOV1003")]
    [InlineData("http://0x7f.0.0.1", "SOV1003")]
    [InlineData("https://", "SOV1007")]
    [InlineData("https://{host}/", "SOV1007")]
    [InlineData("http://10.0.0.3:9000", "SOV1003")]
    [InlineData("http://[2001:db8::1]:9000", "SOV1003")]
    [InlineData("minio:9000", "SOV1003")]
    public Task A_bucket_at_any_other_host_is_reported(string url, string rule) => At(url, rule);

    private static Task At(string url, string? rule) => Sdk.S3($$"""
        {{Usings}}
        public static class Buckets
        {
            public const string Url = "{{url}}";
            private static readonly AmazonS3Config Config = new() { ServiceURL = Url, ForcePathStyle = true };

            public static IAmazonS3 Open(string key) => new AmazonS3Client(key, "secret", Config);
        }

        public sealed class Archive
        {
            private readonly IAmazonS3 s3 = Buckets.Open("key");

            public Task Save(Patient patient) => s3.PutObjectAsync({{Marked(rule, "new PutObjectRequest { ContentBody = patient.Nir }")}});
        }
        """).WithGlobalConfig("sovereign_data.on_premises_hosts = *.chu.example").RunAsync(Cancelled);

    private static string Marked(string? rule, string code) => rule is null ? code : $"{{|{rule}:{code}|}}";

    [Fact]
    public Task Of_two_possible_endpoints_the_worse_one_counts() => Sdk.S3($$"""
        {{Usings}}
        public sealed class Archive(bool isTest)
        {
            private static AmazonS3Config Ovh => new() { ServiceURL = "https://s3.gra.io.cloud.ovh.net" };

            private readonly IAmazonS3 two = new AmazonS3Client(isTest ? new AmazonS3Config { ServiceURL = "https://partner.example" } : Ovh);
            private readonly IAmazonS3 region = new AmazonS3Client(isTest ? new AmazonS3Config { RegionEndpoint = RegionEndpoint.USEast1 } : Ovh);
            private readonly IAmazonS3 unset = isTest ? new AmazonS3Client() : new AmazonS3Client(Ovh);
            private readonly IAmazonS3 setting = new AmazonS3Client(isTest ? new AmazonS3Config { ServiceURL = Environment.GetEnvironmentVariable("S3") } : Ovh);
            private readonly IAmazonS3 signed = new AmazonS3Client(new AmazonS3Config { ServiceURL = "https://s3.gra.io.cloud.ovh.net", RegionEndpoint = RegionEndpoint.USEast1 });

            public Task Two(Patient patient) => two.PutObjectAsync({|SOV1003:new() { ContentBody = patient.Nir }|});
            public Task Region(Patient patient) => region.PutObjectAsync({|SOV1001:new() { ContentBody = patient.Nir }|});
            public Task Unset(Patient patient) => unset.PutObjectAsync({|SOV1001:new() { ContentBody = patient.Nir }|});
            public Task Setting(Patient patient) => setting.PutObjectAsync({|SOV1007:new() { ContentBody = patient.Nir }|});
            public Task Signed(Patient patient) => signed.PutObjectAsync(new() { ContentBody = patient.Nir });
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_declared_destination_goes_before_constants_wherever_it_is_declared() => Sdk.S3($$"""
        {{Usings}}
        public sealed class Archive([Destination("ovhcloud")] IAmazonS3 injected, HttpClient http)
        {
            [Destination("s3.fr-par.scw.cloud")] private readonly IAmazonS3 field = new AmazonS3Client(RegionEndpoint.USEast1);
            [Destination("ovhcloud")] private readonly HttpClient relay = http;
            [Destination("ovhcloud")] private IAmazonS3 Property => new AmazonS3Client();
            [Destination("ovhcloud")] private static IAmazonS3 Open() => new AmazonS3Client();
            private readonly Relay own = new();

            public Task Injected(Patient patient) => injected.PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task Field(Patient patient) => field.PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task OfProperty(Patient patient) => Property.PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task Opened(Patient patient) => Open().PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task Handed(Patient patient, [Destination("ovhcloud")] IAmazonS3 s3) => s3.PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task OfType(Patient patient) => own.PostAsJsonAsync("https://api.openai.com/patients", patient);
            public Task Literal(Patient patient) => relay.PostAsJsonAsync("https://api.openai.com/patients", patient);
            public Task Undeclared(Patient patient) => http.PostAsJsonAsync("https://api.openai.com/patients", {|SOV1001:patient|});
            public Task Elsewhere(Patient patient, [Destination("azure")] IAmazonS3 s3) => s3.PutObjectAsync({|SOV1001:new() { ContentBody = patient.Nir }|});
        }

        [Destination("ovhcloud")]
        public sealed class Relay : HttpClient;
        """).RunAsync(Cancelled);

    [Fact]
    public Task What_policy_declares_for_a_type_of_client_goes_before_its_vendor_but_not_before_a_constant() => Sdk.S3($$"""
        {{Usings}}
        public sealed class Archive(IAmazonS3 injected, HttpClient http)
        {
            private readonly IAmazonS3 own = new AmazonS3Client();
            private readonly IAmazonS3 region = new AmazonS3Client(RegionEndpoint.USEast1);

            public Task Injected(Patient patient) => injected.PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task Own(Patient patient) => own.PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task Region(Patient patient) => region.PutObjectAsync({|SOV1001:new() { ContentBody = patient.Nir }|});
            public Task Relative(Patient patient) => http.PostAsJsonAsync($"patients/{patient.HeartRate}", patient);
            public Task Literal(Patient patient) => http.PostAsJsonAsync("https://api.openai.com/patients", {|SOV1001:patient|});
        }
        """)
        .WithGlobalConfig("""
            sovereign_data.destination.Amazon.S3.IAmazonS3 = s3.gra.io.cloud.ovh.net
            sovereign_data.destination.System.Net.Http.HttpClient = ovhcloud
            """)
        .RunAsync(Cancelled);

    [Fact]
    public Task A_relative_address_and_an_address_in_the_content_leave_the_host_to_the_client() => Sdk.Plain("""
        using System.Net.Http.Json;

        public sealed class Archive
        {
            private readonly HttpClient sovereign = new() { BaseAddress = new Uri("https://oos.eu-west-2.outscale.com/") };
            private readonly HttpClient cloud = new() { BaseAddress = new Uri("https://storage.googleapis.com/") };

            private static HttpRequestMessage Post(string path, Patient patient) =>
                new(HttpMethod.Post, path) { Content = new StringContent("{ \"system\": \"http://hl7.org/fhir/sid/us-ssn\" }" + patient.Nir) };

            public Task Sovereign(Patient patient) => sovereign.SendAsync(Post("patients", patient));
            public Task Cloud(Patient patient) => cloud.SendAsync({|SOV1001:Post("patients", patient)|});
            public Task Interpolated(Patient patient) => sovereign.SendAsync(new(HttpMethod.Put, $"patients/{patient.HeartRate}") { Content = JsonContent.Create(patient) });
            public Task Absolute(Patient patient) => sovereign.SendAsync({|SOV1001:new(HttpMethod.Put, "https://api.openai.com/x") { Content = JsonContent.Create(patient) }|});
        }
        """).RunAsync(Cancelled);

    /// <summary>A stub: the registry does not serve the package. As in its public source, AWSSDK.Extensions.NETCore.Setup 4.</summary>
    private const string Setup = """
        namespace Amazon.Extensions.NETCore.Setup
        {
            public class DefaultClientConfig { public string ServiceURL { get; set; } }
            public class AWSOptions
            {
                public Amazon.RegionEndpoint Region { get; set; }
                public DefaultClientConfig DefaultClientConfig { get; } = new DefaultClientConfig();
                public T CreateServiceClient<T>() => default;
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            using Amazon.Extensions.NETCore.Setup;

            public static class ServiceCollectionExtensions
            {
                public static IServiceCollection AddDefaultAWSOptions(this IServiceCollection collection, AWSOptions options) => collection;
                public static IServiceCollection AddAWSService<T>(this IServiceCollection collection, ServiceLifetime lifetime = ServiceLifetime.Singleton) => collection;
                public static IServiceCollection AddAWSService<T>(this IServiceCollection collection, AWSOptions options, ServiceLifetime lifetime = ServiceLifetime.Singleton) => collection;
            }
        }
        """;

    [Theory]
    [InlineData("services.AddAWSService<IAmazonS3>()", "SOV1001")]
    [InlineData("services.AddAWSService<IAmazonS3>(new AWSOptions { Region = RegionEndpoint.USEast1 })", "SOV1001")]
    [InlineData("services.AddAWSService<IAmazonS3>(new AWSOptions { DefaultClientConfig = { ServiceURL = \"https://s3.gra.io.cloud.ovh.net\" } })", null)]
    [InlineData("services.AddDefaultAWSOptions(new AWSOptions { DefaultClientConfig = { ServiceURL = \"https://s3.gra.io.cloud.ovh.net\" } }).AddAWSService<IAmazonS3>()", null)]
    [InlineData("services.AddDefaultAWSOptions(new AWSOptions { DefaultClientConfig = { ServiceURL = \"https://partner.example\" } }).AddAWSService<IAmazonS3>()", "SOV1003")]
    public Task A_service_of_AWS_is_made_of_its_options_or_of_those_for_all(string registration, string? rule) => Sdk.S3($$"""
        {{Usings}}
        using Amazon.Extensions.NETCore.Setup;
        using Microsoft.Extensions.DependencyInjection;

        public static class Startup
        {
            public static void Add(IServiceCollection services) => {{registration}};
        }

        public sealed class Archive(IAmazonS3 s3)
        {
            public Task Save(Patient patient) => s3.PutObjectAsync({{Marked(rule, "new() { ContentBody = patient.Nir }")}});
        }
        """)
        .WithAspNetCore()
        .WithProject("AWSSDK.Extensions.NETCore.Setup", static stub => stub.AsReferenceAssembly().WithFile("Stub.cs", Setup).WithPackage("AWSSDK.S3", "4.0.104.9").WithAspNetCore())
        .RunAsync(Cancelled);
}
