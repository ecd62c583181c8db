namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>Clients that a container of services hands out: the registration in this compilation says where they send.</summary>
public sealed class ServiceTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private const string Registering = """
        using Amazon;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.S3.Transfer;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;

        """;

    private static Sovereign Injected(string registration, string mark) => new(registration, mark);

    private sealed record Sovereign(string Registration, string Mark)
    {
        public Task RunAsync() => Sdk.S3($$"""
            {{Registering}}
            public static class Startup
            {
                public static void Add(IServiceCollection services) => {{Registration}};
            }

            public sealed class Archive(IAmazonS3 s3)
            {
                public Task Save(Patient patient) => s3.PutObjectAsync({{(Mark.Length == 0 ? Request : $"{{|{Mark}:{Request}|}}")}});
            }
            """).WithAspNetCore().RunAsync(Cancelled);

        private const string Request = "new PutObjectRequest { ContentBody = patient.Nir }";
    }

    [Theory]
    [InlineData("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(new AmazonS3Config { ServiceURL = \"https://s3.gra.io.cloud.ovh.net\" }))")]
    [InlineData("services.AddScoped<IAmazonS3>(provider => { var config = new AmazonS3Config(); config.ServiceURL = \"https://s3.fr-par.scw.cloud\"; return new AmazonS3Client(config); })")]
    [InlineData("services.AddSingleton<IAmazonS3>(new AmazonS3Client(new AmazonS3Config { ServiceURL = \"https://oos.cloudgouv-eu-west-1.outscale.com\" }))")]
    [InlineData("services.TryAddTransient<IAmazonS3>(_ => new AmazonS3Client(\"key\", \"secret\", new AmazonS3Config { ServiceURL = \"http://localhost:9000\", ForcePathStyle = true }))")]
    [InlineData("services.AddSingleton(typeof(IAmazonS3), _ => new AmazonS3Client(new AmazonS3Config { ServiceURL = \"https://oos.eu-west-2.outscale.com\" }))")]
    [InlineData("services.Add(ServiceDescriptor.Singleton<IAmazonS3>(_ => new AmazonS3Client(new AmazonS3Config { ServiceURL = \"https://s3.gra.io.cloud.ovh.net\" })))")]
    public Task A_client_registered_for_a_sovereign_host_is_silent(string registration) => Injected(registration, "").RunAsync();

    [Theory]
    [InlineData("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(RegionEndpoint.USEast1))", "SOV1001")]
    [InlineData("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client())", "SOV1001")]
    [InlineData("services.AddSingleton<IAmazonS3, AmazonS3Client>()", "SOV1001")]
    [InlineData("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(new AmazonS3Config { ServiceURL = \"https://nyc3.digitaloceanspaces.com\" }))", "SOV1001")]
    [InlineData("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(new AmazonS3Config { ServiceURL = \"https://s3.bhs.io.cloud.ovh.net\" }))", "SOV1001")]
    [InlineData("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(new AmazonS3Config { ServiceURL = \"https://minio.partner.example\" }))", "SOV1003")]
    [InlineData("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(new AmazonS3Config { ServiceURL = System.Environment.GetEnvironmentVariable(\"S3\") }))", "SOV1007")]
    public Task A_client_registered_for_another_host_is_reported(string registration, string rule) => Injected(registration, rule).RunAsync();

    [Theory]
    [InlineData("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(new AmazonS3Config { ServiceURL = \"https://s3.gra.io.cloud.ovh.net\" })).AddSingleton<IAmazonS3>(_ => new AmazonS3Client(RegionEndpoint.USEast1))")]
    [InlineData("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(new AmazonS3Config { ServiceURL = \"https://s3.gra.io.cloud.ovh.net\" })).AddSingleton<IAmazonS3>(_ => new AmazonS3Client())")]
    [InlineData("services.AddSingleton<IAmazonS3>(_ => System.DateTime.Now.Hour > 12 ? new AmazonS3Client(new AmazonS3Config { ServiceURL = \"https://s3.gra.io.cloud.ovh.net\" }) : new AmazonS3Client())")]
    public Task Of_several_the_worse_one_counts(string registration) => Injected(registration, "SOV1001").RunAsync();

    [Fact]
    public Task A_registration_for_another_service_says_nothing() => Injected(
        "services.AddSingleton<ITransferUtility>(_ => new TransferUtility(new AmazonS3Client(new AmazonS3Config { ServiceURL = \"https://s3.gra.io.cloud.ovh.net\" })))", "SOV1001").RunAsync();

    [Fact]
    public Task What_a_registration_is_handed_and_what_it_takes_out_is_followed() => Sdk.S3($$"""
        {{Registering}}
        public static class Startup
        {
            private const string Host = "https://s3.gra.io.cloud.ovh.net";

            public static IServiceCollection AddArchive(this IServiceCollection services, string url)
            {
                var config = new AmazonS3Config { ServiceURL = url };
                services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(config));
                return services.AddSingleton<ITransferUtility>(provider => new TransferUtility(provider.GetRequiredService<IAmazonS3>()));
            }

            public static void Add(IServiceCollection services) => services.AddArchive(Host);
        }

        public sealed class Archive(ITransferUtility transfer, IServiceProvider provider)
        {
            private readonly IAmazonS3 s3 = provider.GetRequiredService<IAmazonS3>();

            public async Task Save(Patient patient)
            {
                using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(patient.Nir));
                await transfer.UploadAsync(stream, "bucket", "key");
                await s3.PutObjectAsync(new PutObjectRequest { ContentBody = patient.Nir });
            }
        }
        """).WithAspNetCore().RunAsync(Cancelled);

    [Fact]
    public Task A_client_that_a_class_makes_for_itself_is_not_the_registered_one() => Sdk.S3($$"""
        {{Registering}}
        public static class Startup
        {
            public static void Add(IServiceCollection services) => services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(new AmazonS3Config { ServiceURL = "https://s3.gra.io.cloud.ovh.net" }));
        }

        public sealed class Archive
        {
            private readonly IAmazonS3 s3 = new AmazonS3Client();

            public Task Save(Patient patient) => s3.PutObjectAsync({|SOV1001:new PutObjectRequest { ContentBody = patient.Nir }|});
        }
        """).WithAspNetCore().RunAsync(Cancelled);

    [Fact]
    public Task A_client_that_is_handed_to_a_lambda_or_a_helper_is_the_registered_one() => Sdk.S3($$"""
        {{Registering}}
        using Microsoft.AspNetCore.Builder;

        public static class Startup
        {
            public static void Run(string[] args)
            {
                var builder = WebApplication.CreateBuilder(args);
                builder.Services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(new AmazonS3Config { ServiceURL = "https://s3.gra.io.cloud.ovh.net" }));
                var app = builder.Build();
                app.MapPost("/patients", (Patient patient, IAmazonS3 s3) => s3.PutObjectAsync(new PutObjectRequest { ContentBody = patient.Nir }));
                app.MapPost("/letters", (Patient patient, IAmazonS3 s3) => Send(s3, patient.Nir));
            }

            private static Task Send(IAmazonS3 client, string text) => client.PutObjectAsync(new PutObjectRequest { ContentBody = text });
        }
        """).WithAspNetCore().RunAsync(Cancelled);

    [Fact]
    public Task A_registration_in_a_project_whose_source_is_in_sight_is_followed_where_this_one_calls_it()
    {
        const string Setup = """
            using Amazon.S3;
            using Microsoft.Extensions.DependencyInjection;

            public static class Setup
            {
                public static IServiceCollection AddArchive(this IServiceCollection services, string url) =>
                    services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(new AmazonS3Config { ServiceURL = url }));
            }
            """;
        return Sdk.S3($$"""
            {{Registering}}
            public static class Startup
            {
                public static void Add(IServiceCollection services) => services.AddArchive("https://s3.gra.io.cloud.ovh.net");
            }

            public sealed class Archive(IAmazonS3 s3)
            {
                public Task Save(Patient patient) => s3.PutObjectAsync(new PutObjectRequest { ContentBody = patient.Nir });
            }
            """)
            .WithAspNetCore()
            .WithProject("Setup", static project => project.WithFile("Setup.cs", Setup).WithPackage("AWSSDK.S3", "4.0.104.9").WithAspNetCore())
            .RunAsync(Cancelled);
    }

    [Theory]
    [InlineData("[FromKeyedServices(\"ovh\")] IAmazonS3 s3", "s3", "")]
    [InlineData("[FromKeyedServices(\"aws\")] IAmazonS3 s3", "s3", "SOV1001")]
    [InlineData("[FromKeyedServices(\"made\")] IAmazonS3 s3", "s3", "SOV1001")]
    [InlineData("IAmazonS3 s3", "s3", "SOV1001")]
    [InlineData("IServiceProvider all", "all.GetRequiredKeyedService<IAmazonS3>(\"ovh\")", "")]
    [InlineData("IServiceProvider all", "all.GetRequiredKeyedService<IAmazonS3>(\"aws\")", "SOV1001")]
    public Task Of_services_with_keys_the_one_that_is_asked_for_counts(string parameter, string client, string rule) => Sdk.S3($$"""
        {{Registering}}
        public static class Startup
        {
            public static void Add(IServiceCollection services)
            {
                services.AddKeyedSingleton<IAmazonS3>("ovh", (_, _) => new AmazonS3Client(new AmazonS3Config { ServiceURL = "https://s3.gra.io.cloud.ovh.net" }));
                services.AddKeyedSingleton<IAmazonS3>("aws", (_, _) => new AmazonS3Client(new AmazonS3Config { ServiceURL = "https://s3.amazonaws.com" }));
            }
        }

        public sealed class Archive({{parameter}})
        {
            public Task Save(Patient patient) => {{client}}.PutObjectAsync({{(rule.Length == 0 ? "new() { ContentBody = patient.Nir }" : $"{{|{rule}:new() {{ ContentBody = patient.Nir }}|}}")}});
        }
        """).WithAspNetCore().RunAsync(Cancelled);
}
