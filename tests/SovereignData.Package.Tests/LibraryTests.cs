using SovereignData.Package.Tests.Consuming;
using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests;

/// <summary>Real builds of real libraries: what one sends, lowers and passes on is known where it is referenced.</summary>
public sealed class LibraryTests(PackedPackages packages)
{
    private const string Storage = """
        using Amazon.S3;
        using Amazon.S3.Model;

        namespace Storage;

        public interface IArchive { Task KeepAsync(string key, string text); }

        internal sealed class S3Archive(IAmazonS3 client) : IArchive
        {
            public Task KeepAsync(string key, string text) =>
                client.PutObjectAsync(new PutObjectRequest { BucketName = "archive", Key = key, ContentBody = text });
        }

        public static class Archives
        {
            public static IArchive Default() => new S3Archive(new AmazonS3Client());
            public static string Shorten(string text) => text.Length > 80 ? "long" : "short";
        }
        """;

    private const string Services = """
        using Storage;

        namespace Services;

        public sealed class Letters(IArchive archive)
        {
            public Task Send(string head, string body) => archive.KeepAsync("letter", head + ": " + body);
        }
        """;

    private const string App = """
        using Services;
        using SovereignData;

        namespace App;

        [HealthData]
        public sealed class Patient { [DirectIdentifier] public string Nir { get; set; } = ""; }

        public sealed class Desk(Letters letters)
        {
            public async Task Run(Patient patient)
            {
                await letters.Send("Hello", patient.Nir);
                await letters.Send("Hello", Storage.Archives.Shorten(patient.Nir));
                await Storage.Archives.Default().KeepAsync("x", patient.Nir);
            }
        }
        """;

    [Fact]
    public async Task A_flow_through_two_referenced_projects_is_reported_where_it_begins()
    {
        var build = await Solution().Build("App");

        var leaks = build.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("SOV", StringComparison.Ordinal)).DistinctBy(leak => (leak.File, leak.Line));

        Loading.AssertSound(build);
        Assert.Equal(0, build.ExitCode);
        Assert.Equal([("SOV1001", "Desk.cs", 13), ("SOV1001", "Desk.cs", 15)], leaks.Select(leak => (leak.Id, Path.GetFileName(leak.File), leak.Line)).Order());
    }

    private Consumer Solution() => new Consumer(packages)
        .WithProject("Storage/Storage.csproj", "Library", Consumer.S3)
        .With("Storage/Storage.cs", Storage)
        .WithProject("Services/Services.csproj", "Library", Reference("Storage"))
        .With("Services/Letters.cs", Services)
        .WithProject("App/App.csproj", "Library", Reference("Services"))
        .With("App/Desk.cs", App);

    private static string Reference(string project) => $"""<ItemGroup><ProjectReference Include="../{project}/{project}.csproj" /></ItemGroup>""";
}
