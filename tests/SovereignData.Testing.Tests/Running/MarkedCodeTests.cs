using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests.Running;

public sealed class MarkedCodeTests
{
    [Fact]
    public async Task Code_that_reports_just_what_is_marked_passes() => await Toy.Passes(Toy.Verify("""
        class Export
        {
            void Run(string name) => Server.Send({|TOY001:name|});
        }
        """));

    [Fact]
    public async Task The_only_rule_in_play_needs_no_name() => await Toy.Passes(Toy.Verify("""
        class Export
        {
            void Run(string name) => Server.Send([|name|]);
        }
        """));

    [Fact]
    public async Task A_mark_without_name_is_refused_where_several_rules_are_in_play()
    {
        var verification = Toy.Verify("class Export { void Run(string name) => Server.Send([|name|]); }")
            .WithAnalyzers(new SendAnalyzer(), new PolicyAnalyzer());

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Toy.Passes(verification));

        Assert.Equal(
            "The markup [|…|] needs exactly one rule in play, but there are 3. Name the rule, {|SOV1001:…|}, or call WithRules with it.",
            exception.Message);
        await Toy.Passes(verification.WithRules("TOY001"));
    }

    [Fact]
    public async Task Every_file_may_hold_marks() => await Toy.Passes(Toy.Verify("class First { void Run(string name) => Server.Send({|TOY001:name|}); }")
        .WithFile("Second.cs", "class Second { void Run(string name) => Server.Send({|TOY001:name|}); }"));

    [Fact]
    public async Task Top_level_statements_are_a_program() => await Toy.Passes(Toy.Verify("""
        Server.Send({|TOY001:args|});
        """));

    [Fact]
    public async Task What_a_pragma_suppresses_is_not_expected() => await Toy.Passes(Toy.Verify("""
        class Export
        {
        #pragma warning disable TOY001
            void Run(string name) => Server.Send(name);
        #pragma warning restore TOY001
            void Rerun(string name) => Server.Send({|TOY001:name|});
        }
        """));

    [Fact]
    public async Task What_an_analyzer_reports_in_generated_code_does_not_go_unnoticed()
    {
        var failure = await Toy.FailureOf(Toy.Verify("").WithFile("Export.g.cs", "class Export { void Run(string name) => Server.Send(name); }")
            .WithAnalyzers(new SendAnalyzer(reportsInGeneratedCode: true)));

        Assert.Contains("Export.g.cs(1,53) warning TOY001: 'name' is sent", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diagnostic_that_is_reported_twice_fails()
    {
        var verification = Toy.Verify("class Export { void Run(string name) => Server.Send({|TOY001:name|}); }").WithAnalyzers(new SendAnalyzer(times: 2));

        var failure = await Toy.FailureOf(verification);

        Assert.Equal("""
            The diagnostics are not as expected: 1 unexpected (+).

            Test0.cs
                - 1  class Export { void Run(string name) => Server.Send({|TOY001:name|}); }
                + 1  class Export { void Run(string name) => Server.Send({|TOY001:{|TOY001:name|}|}); }

            Unexpected (+)
                Test0.cs(1,53) warning TOY001: 'name' is sent
                    path: Test0.cs: Server.Send(name)
            """, failure.Message);
    }

    [Fact]
    public async Task A_mark_that_only_starts_at_the_right_place_fails()
    {
        var failure = await Toy.FailureOf(Toy.Verify("class Export { void Run(string name) => Server.Send({|TOY001:name|}.Length); }"));

        Assert.StartsWith("The diagnostics are not as expected: 1 missing (-), 1 unexpected (+).", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_files_and_the_number_of_threads_can_be_varied()
    {
        var verification = Toy.Verify("class First { void Run(string name) => Server.Send({|TOY001:name|}); }")
            .WithFile("Second.cs", "class Second { void Run(string name) => Server.Send({|TOY001:name|}); }");

        await Toy.Passes(verification.WithFilesReversed());
        await Toy.Passes(verification.WithConcurrency(false));
        Assert.Equal("/Test0.cs, /Second.cs", await PathsOf(verification));
        Assert.Equal("/Second.cs, /Test0.cs", await PathsOf(verification.WithFilesReversed()));
    }

    [Fact]
    public async Task Diagnostics_can_be_had_whatever_is_marked()
    {
        var verification = Toy.Verify("class Export { void {|TOY001:Run|}(string name) => Server.Send(name); }")
            .WithAnalyzers(new SendAnalyzer(), new PolicyAnalyzer())
            .WithPolicy("[|good|]");

        var found = Assert.Single(await verification.GetDiagnosticsAsync(TestContext.Current.CancellationToken));

        Assert.Equal("TOY001", found.Id);
        Assert.Equal("name", found.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(found.Location.SourceSpan));
    }

    private static async Task<string> PathsOf(Verification verification)
    {
        var found = await verification.GetDiagnosticsAsync(TestContext.Current.CancellationToken);
        return string.Join(", ", found.Select(diagnostic => diagnostic.Location.SourceTree!.FilePath));
    }
}
