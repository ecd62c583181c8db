using SovereignData.Package.Tests.Consuming;
using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests;

/// <summary>What the package does to projects that give it nothing to say, or nothing that it can read.</summary>
public sealed class QuietProjectTests(PackedPackages packages)
{
    [Fact]
    public async Task The_compiler_loads_our_analyzers_and_nothing_goes_wrong()
    {
        var build = await new Consumer(packages)
            .WithProject()
            .With("Program.cs", """System.Console.WriteLine("Bonjour");""")
            .Build("-p:ReportAnalyzer=true", "--verbosity", "detailed");

        Loading.AssertSound(build);
        Assert.Equal(0, build.ExitCode);
        Assert.Contains("SovereignData.Analyzers, Version=", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(build.Diagnostics, diagnostic => diagnostic.Id.StartsWith("SOV", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_project_builds_in_silence()
    {
        var build = await new Consumer(packages).WithProject(outputType: "Library").Build();

        Loading.AssertSound(build);
        Assert.Equal(0, build.ExitCode);
        Assert.Empty(build.Diagnostics);
    }

    [Fact]
    public async Task Code_that_does_not_compile_gets_the_compilers_errors_only()
    {
        var build = await new Consumer(packages)
            .WithProject(outputType: "Library")
            .With("Broken.cs", """
                using SovereignData;

                [HealthData]
                public record Dossier([property: DirectIdentifier] string Nir, Unknown Diagnosis)
                {
                    public void Send(HttpClient client) => client.PostAsync("https://s3.amazonaws.com/" + Nir, Missing(Nir;
                """)
            .Build();

        Loading.AssertSound(build);
        Assert.NotEqual(0, build.ExitCode);
        Assert.NotEmpty(build.Diagnostics);
        Assert.All(build.Diagnostics, diagnostic => Assert.StartsWith("CS", diagnostic.Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_policy_that_is_not_JSON_is_reported_in_its_file()
    {
        var build = await new Consumer(packages)
            .WithProject(outputType: "Library")
            .With("Dossier.cs", """
                [SovereignData.HealthData]
                public record Dossier(string Nir);
                """)
            .With("sovereign-policy.json", """
                {
                  "version": ,
                }
                """)
            .Build();

        var invalid = Assert.Single(build.Diagnostics, diagnostic => diagnostic.Id is "SOV9001");

        Loading.AssertSound(build);
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(("error", "sovereign-policy.json", 2), (invalid.Severity, invalid.File, invalid.Line));
    }
}
