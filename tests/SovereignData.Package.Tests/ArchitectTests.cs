using SovereignData.Package.Tests.Consuming;
using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests;

/// <summary>An architect does in a fresh project what <c>docs/policy.md</c> shows, and sees each of it take effect on a build.</summary>
public sealed class ArchitectTests(PackedPackages packages)
{
    private static readonly string Page = File.ReadAllText(BuiltSource.Document("policy.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Without_a_policy_of_ones_own_the_project_is_quiet() => Assert.Empty(Ours(await House().Build()));

    [Fact]
    public async Task A_provider_is_forbidden()
    {
        var build = await House().With(".editorconfig", $"root = true\n\n{Block("Forbid a provider", "ini")}").Build();

        Assert.Equal([("SOV1001", "Archive.cs")], Ours(build));
    }

    [Fact]
    public async Task SecNumCloud_is_required_for_one_folder()
    {
        var build = await House().With(".editorconfig", $"root = true\n\n{Block("Require SecNumCloud for one folder", "ini")}").Build();

        Assert.Equal([("SOV1002", "Cohort.cs")], Ours(build));
    }

    [Fact]
    public async Task A_sink_of_the_houses_own_is_added()
    {
        var build = await House().With("sovereign-policy.json", Block("Add a sink of your own SDK", "jsonc")).Build();

        Assert.Equal([("SOV1001", "Dispatch.cs")], Ours(build));
    }

    [Fact]
    public async Task A_dated_derogation_is_accepted_until_its_end()
    {
        const string Section = "Accept a dated derogation";
        var house = House().With("Warehouse.cs", Block(Section, "csharp"));
        Assert.Equal([("SOV1002", "Warehouse.cs")], Ours(await house.Build("-p:SovereignDataToday=2026-11-01")));

        house = house.With("sovereign-policy.json", Block(Section, "jsonc"));
        Assert.Equal([("SOV4002", "sovereign-policy.json")], Ours(await house.Build("-p:SovereignDataToday=2026-12-21")));

        var late = await house.Build("-p:SovereignDataToday=2026-12-22");
        Assert.NotEqual(0, late.ExitCode);
        Assert.Equal([("SOV1002", "Warehouse.cs"), ("SOV4001", "sovereign-policy.json")], late.Diagnostics.Where(static diagnostic => diagnostic.Id.StartsWith("SOV", StringComparison.Ordinal)).Select(static diagnostic => (diagnostic.Id, diagnostic.File)).Distinct().Order());
    }

    [Fact]
    public async Task The_policy_in_force_is_shown()
    {
        var build = await House()
            .With(".editorconfig", $"root = true\n\n{Block("Require SecNumCloud for one folder", "ini")}")
            .With("sovereign-policy.json", """{ "version": 1, "deniedProviders": ["azure"] }""")
            .Build(Block("See the policy in force", "shell").Split(' ')[2..]);

        Loading.AssertSound(build);
        Assert.Contains("// What the policy requires on ", build.Output, StringComparison.Ordinal);
        Assert.Matches(@"Archive\.cs and \d+ more\n\s*//\s+identifying\s+pseudonymised\n\s*//\s+storage\s+eu_hosted, eu_law, hds\s+eu_hosted, eu_law, hds\s*\n", build.Output.ReplaceLineEndings("\n"));
        Assert.Matches(@"Cohort\.cs\n\s*//.*\n\s*//\s+storage\s+eu_hosted, eu_law, hds, secnumcloud\s+eu_hosted, eu_law, hds, secnumcloud\s*\n", build.Output.ReplaceLineEndings("\n"));
        Assert.Contains("denied providers: azure", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_the_project_lies_over_that_of_the_house()
    {
        const string Extending = """{ "version": 1, "extends": ["house.sovereign-policy.json"], "require": { "pseudonymised": { "storage": "none" } } }""";
        var house = House(more: """<ItemGroup><AdditionalFiles Include="house.sovereign-policy.json" /></ItemGroup>""")
            .With("house.sovereign-policy.json", """{ "version": 1, "require": { "pseudonymised": { "storage": "never" } } }""");

        Assert.Equal([("SOV1001", "Archive.cs"), ("SOV1002", "Cohort.cs")], Ours(await house.Build()));
        Assert.Empty(Ours(await house.With("sovereign-policy.json", Extending).Build()));
    }

    /// <summary>The page's code, each file where the page says that it lies.</summary>
    private Consumer House(string more = "") => new Consumer(packages)
        .WithProject(outputType: "Library", more: Consumer.S3 + more)
        .With("Archive.cs", Block("Forbid a provider", "csharp"))
        .With("Research/Cohort.cs", Block("Require SecNumCloud for one folder", "csharp"))
        .With("Dispatch.cs", Block("Add a sink of your own SDK", "csharp"));

    private static IEnumerable<(string Id, string File)> Ours(DotNetResult build)
    {
        Loading.AssertSound(build);
        Assert.True(build.ExitCode == 0, build.Output);
        return build.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("SOV", StringComparison.Ordinal)).Select(diagnostic => (diagnostic.Id, diagnostic.File)).Order();
    }

    private static string Block(string section, string language)
    {
        var text = Page.Split("\n## ").Single(part => part.StartsWith($"{section}\n", StringComparison.Ordinal));
        var fence = $"```{language}\n";
        var start = text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
