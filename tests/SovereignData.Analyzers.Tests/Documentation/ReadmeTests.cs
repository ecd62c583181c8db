using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Tests.Documentation.Markdown;
using SovereignData.Analyzers.Tests.Samples;

namespace SovereignData.Analyzers.Tests.Documentation;

[Collection(SampleCollection.Name)]
public sealed partial class ReadmeTests(SampleBuild build)
{
    private static readonly MarkdownPage Readme = MarkdownPage.Read("README.md");

    [Fact]
    public void The_readme_answers_in_the_order_in_which_a_visitor_asks() => Assert.Equal(
        ["Try it", "Use it", "Fail the build on it", "Rules", "What it does not do", "More"],
        Readme.Sections,
        StringComparer.Ordinal);

    [Fact]
    public void The_commands_to_try_are_the_build_of_the_sample_and_the_tests() => Assert.Equal(
        [SampleBuild.Command, "dotnet test"],
        Readme.Blocks.Where(block => block is { Section: "Try it", Language: "shell" }).Select(block => block.Text),
        StringComparer.Ordinal);

    [Fact]
    public void The_output_shown_is_what_the_first_command_prints()
    {
        var shown = Assert.Single(Readme.Blocks, block => block.Language is "text").Text.Split("\n\n");

        Assert.Equal($"$ {SampleBuild.Command}", shown[0]);
        Assert.NotEmpty(shown[1..^2]);
        Assert.All(shown[1..^2], report => Assert.Contains(Unwrapped(report), build.First.Reports, StringComparer.Ordinal));
        Assert.Equal("…", shown[^2]);
        Assert.Contains(shown[^1], build.First.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_shown_is_as_wide_as_a_terminal() => Assert.All(
        Readme.Blocks.Single(block => block.Language is "text").Text.Split('\n'),
        line => Assert.InRange(line.Length, 0, 100));

    [Fact]
    public async Task The_example_is_twenty_lines_that_warn_and_twenty_that_do_not()
    {
        var examples = Readme.Blocks.Where(block => block is { Section: "Use it", Language: "csharp" }).ToArray();

        Assert.Equal(2, examples.Length);
        Assert.All(examples, example => Assert.InRange(example.Text.Split('\n').Length, 1, 20));
        Assert.NotEmpty(await new Example(examples[0]).Reported());
        Assert.Empty(await new Example(examples[1]).Reported());
    }

    [Fact]
    public async Task The_editorconfig_shown_fails_the_build_on_the_example()
    {
        var options = new Example(Assert.Single(Readme.Blocks, block => block is { Section: "Fail the build on it", Language: "ini" }));
        var example = new Example(Readme.Blocks.First(block => block is { Section: "Use it", Language: "csharp" }));

        Assert.All(await example.Run(), diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.All(await example.Run(options), diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
    }

    /// <summary>A terminal wraps lines; here at spaces.</summary>
    private static string Unwrapped(string report) => Wrap().Replace(report, " ");

    [GeneratedRegex(@"\n +", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Wrap();
}
