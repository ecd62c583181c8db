using System.Text.Json;
using SovereignData.Package.Tests.Consuming;
using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests;

/// <summary>An old project adopts the rules: what is known is listed, what is new is reported, and the list only shrinks.</summary>
public sealed class BaselineTests(PackedPackages packages)
{
    private const string Old = """
        using Amazon.S3;
        using SovereignData;

        [HealthData]
        public record Dossier([property: DirectIdentifier] string Nir, string Diagnosis);

        public sealed class Archive(IAmazonS3 client)
        {
            public Task Keep(Dossier dossier) => client.PutObjectAsync(new() { BucketName = "dossiers", ContentBody = dossier.Nir });
        }
        """;

    private const string New = """
        using Amazon.S3;

        public sealed class Export(IAmazonS3 client)
        {
            public Task Run(Dossier dossier) => client.PutObjectAsync(new() { BucketName = "export", ContentBody = dossier.Nir });
        }
        """;

    private const string File = "sovereign-baseline.json";

    [Fact]
    public async Task From_the_first_list_to_an_empty_one()
    {
        var house = new Consumer(packages).WithProject(outputType: "Library", more: Consumer.S3).With("Archive.cs", Old);
        Assert.Equal([("SOV1001", "Archive.cs")], Ours(await house.Build()));

        await WriteBaseline(house);
        Assert.Equal(["SOV1001"], Listed(house), StringComparer.Ordinal);

        Assert.Empty(Ours(await house.Build(ShownCommand.Of("ci.md", "ErrorLog"))));
        Assert.Contains("SOVS1001", System.IO.File.ReadAllText(house.Full("findings.sarif")), StringComparison.Ordinal);

        house.With("Archive.cs", "\n\n" + Old).With("Export.cs", New);
        Assert.Equal([("SOV1001", "Export.cs")], Ours(await house.Build()));

        house.With("Archive.cs", Old.Replace("dossier.Nir }", "\"none\" }", StringComparison.Ordinal)).With("Export.cs", "");
        Assert.Equal([("SOV9002", File)], Ours(await house.Build()));

        await WriteBaseline(house);
        Assert.Empty(Listed(house));
    }

    [Fact]
    public async Task A_project_of_several_frameworks_has_one_baseline()
    {
        var house = new Consumer(packages)
            .WithProject(outputType: "Library", more: Consumer.S3 + "<PropertyGroup><TargetFramework></TargetFramework><TargetFrameworks>net10.0;net8.0</TargetFrameworks></PropertyGroup>")
            .With("Archive.cs", Old)
            .With("Export.cs", $"#if !NET10_0\n{New}\n#endif\n");

        await WriteBaseline(house);

        Assert.Equal(["SOV1001", "SOV1001"], Listed(house), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Code_that_does_not_compile_leaves_it_as_it_is()
    {
        var house = new Consumer(packages).WithProject(outputType: "Library", more: Consumer.S3).With("Archive.cs", "public class {");

        var written = await house.Build("-t:SovereignDataBaseline");

        Assert.NotEqual(0, written.ExitCode);
        Assert.Contains("the baseline stays as it is", written.Output, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(house.Full(File)));
    }

    private static async Task WriteBaseline(Consumer house)
    {
        var written = await house.Build(ShownCommand.Of("adopting.md", "SovereignDataBaseline"));
        Assert.True(written.ExitCode == 0, written.Output);
    }

    private static IEnumerable<string> Listed(Consumer house)
    {
        using var baseline = JsonDocument.Parse(System.IO.File.ReadAllText(house.Full(File)));
        return [.. baseline.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!)];
    }

    private static IEnumerable<(string Id, string File)> Ours(DotNetResult build)
    {
        Loading.AssertSound(build);
        Assert.True(build.ExitCode == 0, build.Output);
        return build.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("SOV", StringComparison.Ordinal)).Select(diagnostic => (diagnostic.Id, diagnostic.File)).Distinct();
    }
}
