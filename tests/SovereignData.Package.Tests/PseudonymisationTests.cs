using SovereignData.Package.Tests.Consuming;
using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests;

/// <summary>The packages of pseudonymisation in a project of a user's, under the analyzers.</summary>
public sealed class PseudonymisationTests(PackedPackages packages)
{
    private const string Program = """
        using Amazon.S3;
        using Amazon.S3.Model;
        using SovereignData;
        using SovereignData.Pseudonymisation.Guard;
        using SovereignData.Pseudonymisation.Keys;
        using SovereignData.Pseudonymisation.Pseudonyms;
        using SovereignData.Pseudonymisation.Sqlite;
        using SovereignData.Pseudonymisation.Tokens;

        var patient = new Patient("8004123456", "F20");
        var research = new PseudonymDomain("research/diabetes-2026", "University of Lille");
        using var store = new SqliteTokenStore("tokens.db");
        using var keys = new PseudonymisationKeys(PseudonymisationKey.Generate(1));
        using var pseudonyms = new HmacPseudonymiser(keys, research);
        var tokens = new Tokeniser(store, research);
        var token = await tokens.TokeniseAsync(patient.Ipp);
        Console.WriteLine($"token {token.Length}, back {await tokens.ReidentifyAsync(token) == patient.Ipp}");

        using var client = new HttpClient(new EndpointGuardHandler(new(), new HttpClientHandler()));
        try
        {
            await client.GetStringAsync("https://nobody.example/");
        }
        catch (SovereigntyException stopped)
        {
            Console.WriteLine($"stopped {stopped.Violation.Host}");
        }

        static Task Send(IAmazonS3 s3, string text) => s3.PutObjectAsync(new PutObjectRequest { BucketName = "research", ContentBody = text });

        if (args.Length > 0)
        {
            using var sovereign = new AmazonS3Client(new AmazonS3Config { ServiceURL = "https://s3.gra.io.cloud.ovh.net" });
            using var foreign = new AmazonS3Client();
            await Send(sovereign, token + pseudonyms.Pseudonymise(patient.Ipp) + patient.Diagnosis);
            await Send(foreign, token);
            await Send(foreign, patient.Ipp);
        }

        [HealthData]
        public sealed record Patient([DirectIdentifier] string Ipp, string Diagnosis);
        """;

    [Fact]
    public async Task A_fresh_project_builds_is_judged_and_runs_with_them()
    {
        var consumer = new Consumer(packages)
            .WithProject(more: $"""{Consumer.S3}<ItemGroup><PackageReference Include="SovereignData.Pseudonymisation.Sqlite" Version="{packages.Version}" /></ItemGroup>""")
            .With("Program.cs", Program);

        var build = await consumer.Build();
        var run = await consumer.Run(["run", "--no-build"]);

        Loading.AssertSound(build);
        Assert.Equal(
            [("SOV1001", LineOf("await Send(foreign, patient.Ipp)")), ("SOV1002", LineOf("await Send(foreign, token)"))],
            build.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("SOV", StringComparison.Ordinal)).Select(diagnostic => (diagnostic.Id, diagnostic.Line)).Distinct().Order());
        Assert.Equal("token 32, back True\nstopped nobody.example\n", run.Output.ReplaceLineEndings("\n"));
    }

    private static int LineOf(string code) => Program.Split('\n').Index().Single(line => line.Item.Contains(code, StringComparison.Ordinal)).Index + 1;
}
