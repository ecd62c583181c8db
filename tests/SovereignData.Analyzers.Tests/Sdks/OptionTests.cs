namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>Endpoints in options that a container fills: by delegates, from settings, or both.</summary>
public sealed class OptionTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private const string Ovh = "https://s3.gra.io.cloud.ovh.net";

    private const string Aws = "https://s3.us-east-1.amazonaws.com";

    [Theory]
    [InlineData($$"""services.Configure<S3Options>(o => { o.Endpoint = "{{Ovh}}"; o.Website = "https://www.partner.example"; })""", null)]
    [InlineData($$"""services.Configure<S3Options>("archive", o => o.Endpoint = "{{Ovh}}")""", null)]
    [InlineData($$"""services.Configure<S3Options>(Fill)""", null)]
    [InlineData($$"""services.AddOptions<S3Options>().Configure(o => o.Endpoint = "{{Ovh}}").Validate(o => o.Endpoint.Length > 0)""", null)]
    [InlineData($$"""services.AddOptions<S3Options>().Configure<IConfiguration>((o, all) => o.Endpoint = "{{Aws}}")""", "SOV1001")]
    [InlineData($$"""services.AddSingleton<IConfigureOptions<S3Options>, FillWithAws>()""", "SOV1001", true)]
    [InlineData($$"""services.Configure<S3Options>(o => o.Endpoint = "{{Aws}}")""", "SOV1001")]
    [InlineData($$"""services.Configure<S3Options>(o => o.Endpoint = "https://minio.partner.example")""", "SOV1003")]
    [InlineData($$"""services.Configure<S3Options>(o => o.Endpoint = "{{Ovh}}").PostConfigure<S3Options>(o => o.Endpoint = "{{Aws}}")""", "SOV1001")]
    [InlineData($$"""services.Configure<S3Options>(o => o.Endpoint = configuration["S3"]!)""", "SOV1007")]
    [InlineData($$"""services.Configure<S3Options>(configuration.GetSection("S3"))""", "SOV1007")]
    [InlineData($$"""services.Configure<S3Options>(configuration.GetSection("S3")).PostConfigure<S3Options>(o => o.Endpoint ??= "{{Ovh}}")""", "SOV1007")]
    [InlineData($$"""services.Configure<S3Options>(configuration.GetSection("S3")).Configure<S3Options>(o => o.Endpoint = "{{Aws}}")""", "SOV1001")]
    [InlineData($$"""services.AddOptions<S3Options>().Bind(configuration.GetSection("S3")).Configure(o => o.Endpoint = "{{Ovh}}")""", "SOV1007")]
    [InlineData($$"""services.AddOptions<S3Options>().BindConfiguration("S3").Configure(o => o.Endpoint = "{{Ovh}}")""", "SOV1007")]
    [InlineData("services.AddLogging()", "SOV1007")]
    public Task Read_by_a_service(string registration, string? rule, bool isOwn = false) => Sdk.S3($$"""
        using Amazon.S3;
        using Amazon.S3.Model;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;

        public sealed class S3Options
        {
            public string Endpoint { get; set; } = null!;
            public string Website { get; set; } = null!;
        }

        {{(isOwn ? $$"""public sealed class FillWithAws : IConfigureOptions<S3Options> { public void Configure(S3Options options) => options.Endpoint = "{{Aws}}"; }""" : "")}}

        public static class Startup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration) => {{registration}};

            {{(registration.Contains("Fill)", StringComparison.Ordinal) ? $$"""private static void Fill(S3Options options) => options.Endpoint = "{{Ovh}}";""" : "")}}
        }

        public sealed class Archive(IOptions<S3Options> options)
        {
            private readonly IAmazonS3 s3 = new AmazonS3Client(new AmazonS3Config { ServiceURL = options.Value.Endpoint });

            public Task Save(Patient patient) => s3.PutObjectAsync({{Marked(rule)}});
        }

        public sealed class Monitored(IOptionsMonitor<S3Options> options)
        {
            public Task Save(Patient patient) => new AmazonS3Client(new AmazonS3Config { ServiceURL = $"{options.CurrentValue.Endpoint}/letters" }).PutObjectAsync({{Marked(rule)}});
        }
        """).WithAspNetCore().RunAsync(Cancelled);

    [Theory]
    [InlineData("services.AddOptions()", null)]
    [InlineData("services.Configure<StoreOptions>(o => o.S3.Bucket = \"letters\")", null)]
    [InlineData("services.Configure<StoreOptions>(o => o.S3.Endpoint = \"https://s3.us-east-1.amazonaws.com\")", "SOV1001")]
    [InlineData("services.Configure<StoreOptions>(configuration)", "SOV1007")]
    public Task Inside_options_and_by_default(string registration, string? rule) => Sdk.S3($$"""
        using Amazon.S3;
        using Amazon.S3.Model;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;

        public sealed class StoreOptions
        {
            public S3Options S3 { get; } = new();
        }

        public sealed class S3Options
        {
            public string Endpoint { get; set; } = "https://s3.gra.io.cloud.ovh.net";
            public string Bucket { get; set; } = "";
        }

        public static class Startup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration) => {{registration}};
        }

        public sealed class Archive(IOptionsSnapshot<StoreOptions> options)
        {
            private readonly StoreOptions store = options.Value;

            public Task Save(Patient patient) => new AmazonS3Client(new AmazonS3Config { ServiceURL = store.S3.Endpoint }).PutObjectAsync({{Marked(rule)}});
        }
        """).WithAspNetCore().RunAsync(Cancelled);

    private static string Marked(string? rule) => rule is null ? "new() { ContentBody = patient.Nir }" : $"{{|{rule}:new() {{ ContentBody = patient.Nir }}|}}";
}
