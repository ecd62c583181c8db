using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests.Projects;

public sealed class OptionsTests
{
    private const string Send = "class Export { void Run(string name) => Server.Send({|TOY001:name|}); }";

    [Fact]
    public async Task A_bare_list_of_keys_is_about_all_files() => await Toy.Passes(
        Toy.Verify(Send).WithEditorConfig("toy.level = identifying").Expecting("TOY001", diagnostic => diagnostic.WithProperty("level", "identifying")));

    [Fact]
    public async Task Sections_are_about_the_files_they_name() => await Toy.Passes(
        Toy.Verify(Send).WithFile("Legacy/Old.cs", "class Old { void Run(string name) => Server.Send({|TOY001:name|}); }")
            .WithEditorConfig("""
                root = true

                [*.cs]
                toy.level = high

                [Legacy/*.cs]
                toy.level = low
                """)
            .Expecting("TOY001", diagnostic => diagnostic.WithProperty("level", "high"))
            .Expecting("TOY001", diagnostic => diagnostic.WithProperty("level", "low")));

    [Fact]
    public async Task A_folder_may_have_its_own() => await Toy.Passes(
        Toy.Verify(Send).WithFile("Legacy/Old.cs", "class Old { void Run(string name) => Server.Send({|TOY001:name|}); }")
            .WithEditorConfig("toy.level = high")
            .WithEditorConfig("toy.level = low", "Legacy/.editorconfig")
            .Expecting("TOY001", diagnostic => diagnostic.WithProperty("level", "high"))
            .Expecting("TOY001", diagnostic => diagnostic.WithProperty("level", "low")));

    [Fact]
    public async Task The_last_word_on_a_key_counts() => await Toy.Passes(
        Toy.Verify(Send).WithEditorConfig("toy.level = high").WithEditorConfig("toy.level = low")
            .Expecting("TOY001", diagnostic => diagnostic.WithProperty("level", "low")));

    [Fact]
    public async Task Values_end_at_a_comment_and_keys_are_in_lower_case_as_in_hosts() => await Toy.Passes(
        Toy.Verify(Send).WithEditorConfig("Toy.Level = Identifying # not more").Expecting("TOY001", diagnostic => diagnostic.WithProperty("level", "Identifying")));

    [Fact]
    public async Task A_global_config_needs_no_mark() => await Toy.Passes(
        Toy.Verify(Send).WithGlobalConfig("toy.global = everywhere").WithGlobalConfig("is_global = true\ntoy.level = wide")
            .Expecting("TOY001", diagnostic => diagnostic.WithProperty("global", "everywhere").WithProperty("level", "wide")));

    [Fact]
    public async Task Build_properties_are_handed_over() => await Toy.Passes(
        Toy.Verify(Send).WithBuildProperty("ToyToday", "2026-11-21").WithBuildProperty("Other", "x")
            .Expecting("TOY001", diagnostic => diagnostic.WithProperty("today", "2026-11-21")));

    [Fact]
    public async Task A_policy_may_hold_marks() => await Toy.Passes(
        Verify.Code("").WithAnalyzers(new PolicyAnalyzer()).WithPolicy("""
            {
              "extends": ["{|TOY003:bad|}"]
            }
            """));

    [Fact]
    public async Task An_unexpected_diagnostic_in_a_policy_is_shown_there()
    {
        var failure = await Toy.FailureOf(Verify.Code("").WithAnalyzers(new PolicyAnalyzer()).WithPolicy("""
            {
              "extends": ["bad"]
            }
            """));

        Assert.Equal("""
            The diagnostics are not as expected: 1 unexpected (+).

            sovereign-policy.json
                  1  {
                - 2    "extends": ["bad"]
                + 2    "extends": ["{|TOY003:bad|}"]
                  3  }

            Unexpected (+)
                sovereign-policy.json(2,16) error TOY003: The policy says 'bad'
            """, failure.Message);
    }

    [Fact]
    public async Task Every_project_is_under_the_policy_unless_it_is_given_to_one() =>
        await Toy.Passes(Verify.Code("").WithAnalyzers(new PolicyAnalyzer())
            .WithProject("Lib", project => project.WithAdditionalFile("lib.sovereign-policy.json", "{|TOY003:bad|}"))
            .Expecting("TOY004", diagnostic => diagnostic.WithArguments("TestProject")));

    [Fact]
    public async Task A_shared_policy_counts_for_each_project() => await Toy.Passes(
        Verify.Code("").WithAnalyzers(new PolicyAnalyzer()).WithProject("Lib", project => project).WithPolicy("{|TOY003:bad|}"));
}
