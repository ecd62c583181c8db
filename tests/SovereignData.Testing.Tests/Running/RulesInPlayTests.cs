using Microsoft.CodeAnalysis;
using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests.Running;

public sealed class RulesInPlayTests
{
    private const string Silent = "class Export { void Run() => Server.Send(); }";
    private const string Marked = "class Export { void Run() => {|TOY002:Server.Send()|}; }";

    [Fact]
    public async Task A_rule_that_is_off_by_default_stays_off() => await Toy.Passes(Verify(Silent));

    [Fact]
    public async Task A_mark_turns_its_rule_on() => await Toy.Passes(Verify(Marked));

    [Fact]
    public async Task An_expectation_turns_its_rule_on()
    {
        var failure = await Toy.FailureOf(Verify(Silent).Expecting("TOY002"));

        Assert.Contains("Test0.cs(1,30) info TOY002: Nothing is sent", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Naming_a_rule_turns_it_on()
    {
        var failure = await Toy.FailureOf(Verify(Silent).WithRules("TOY002"));

        Assert.Contains("Test0.cs(1,30) info TOY002: Nothing is sent", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Configuration_has_the_last_word_on_severity()
    {
        await Toy.Passes(Verify(Silent).WithRules("TOY002").WithEditorConfig("dotnet_diagnostic.TOY002.severity = none"));

        var error = Verify(Marked).Expecting("TOY002", diagnostic => diagnostic.WithSeverity(DiagnosticSeverity.Error));
        await Toy.Passes(error.WithEditorConfig("dotnet_diagnostic.TOY002.severity = error"));
        await Toy.Passes(error.WithGlobalConfig("dotnet_diagnostic.TOY002.severity = error"));
    }

    [Fact]
    public async Task Other_rules_than_the_named_ones_are_not_looked_at() => await Toy.Passes(
        Verify("class Export { void Run(string name) { Server.Send(name); {|TOY002:Server.Send()|}; Server.Send({|TOY001:0|}); } }").WithRules("TOY002"));

    private static Verification Verify(string code) => Toy.Verify(code).WithAnalyzers(new SendAnalyzer(), new EmptyAnalyzer());
}
