using SovereignData.Analyzers.Tests.Documentation.Markdown;
using SovereignData.Analyzers.Tests.Samples;

namespace SovereignData.Analyzers.Tests.Documentation;

/// <summary>Every block of code in the documentation is one that a test compiles or executes.</summary>
public sealed class BlockTests
{
    /// <summary>The commands that the pages show. Each one is run somewhere.</summary>
    private static readonly string[] Commands =
    [
        SampleBuild.Command,
        UseItTests.Command,
        "dotnet test", // by .ci/run
        "dotnet build -p:SovereignDataShowPolicy=true", // this and the rest by the tests of the package
        "dotnet build -p:SovereignDataAnalysisMode=observe",
        "dotnet build -p:SovereignDataAnalysisMode=strict",
        "dotnet build -p:SovereignDataToday=2026-11-21",
        "dotnet build --no-incremental -p:ErrorLog=findings.sarif%2Cversion=2.1",
        "dotnet build -t:SovereignDataBaseline",
    ];

    private static IEnumerable<CodeBlock> Blocks => Pages.All.SelectMany(page => page.Blocks);

    /// <summary>All but those of the rules' pages, which <see cref="RuleExampleTests"/> runs.</summary>
    private static IEnumerable<CodeBlock> Examples => Blocks.Where(block =>
        Example.Languages.Contains(block.Language, StringComparer.Ordinal) && !block.Page.StartsWith("docs/rules/", StringComparison.Ordinal));

    public static TheoryData<string> Names => [.. Examples.Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_example_compiles_and_reports_what_its_comments_promise(string name)
    {
        var example = new Example(Examples.Single(block => string.Equals(block.ToString(), name, StringComparison.Ordinal)));

        Assert.Equal(example.Promised, await example.Reported());
    }

    [Fact]
    public void A_block_is_code_options_policy_output_or_commands() => Assert.All(Blocks, block =>
        Assert.Contains(block.Language, (IEnumerable<string>)[.. Example.Languages, "shell", "text"], StringComparer.Ordinal));

    [Fact]
    public void A_command_is_one_that_is_run()
    {
        var commands = Blocks.Where(block => block.Language is "shell").SelectMany(block => block.Text.Split('\n'));

        Assert.All(commands, command => Assert.Contains(command, Commands, StringComparer.Ordinal));
        Assert.Contains(" dotnet test", Repository.Read(".ci/run"), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_says_where_our_attributes_come_from() => Assert.All(
        Blocks.Where(block => block.Language is "csharp" && block.Text.Contains("[HealthData", StringComparison.Ordinal)),
        block => Assert.Contains("using SovereignData;\n", block.Text, StringComparison.Ordinal));
}
