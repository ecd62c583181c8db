using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests.Running;

public sealed class BreakdownTests
{
    private const string Code = "class Export { void Run() => Server.Mask(Server.Mask(0)); }";

    [Fact]
    public async Task An_analyzer_that_throws_fails_the_verification_once_and_with_its_exception()
    {
        var failure = await Toy.FailureOf(Toy.Verify(Code).WithAnalyzers(new ThrowingAnalyzer()));

        const string Beginning = "ThrowingAnalyzer threw an exception (AD0001).\n\nSystem.InvalidOperationException: The toy broke.\n";
        Assert.StartsWith(Beginning, failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, failure.Message.Split("(AD0001)").Length - 1);
        Assert.Equal("The toy broke.", Assert.IsType<InvalidOperationException>(failure.InnerException).Message);
    }

    [Fact]
    public async Task It_fails_whatever_rules_are_looked_at_and_errors_allowed() => await Toy.FailureOf(
        Toy.Verify(Code).WithAnalyzers(new ThrowingAnalyzer()).WithRules("TOY002").AllowingCompileErrors());

    [Fact]
    public async Task It_fails_when_only_diagnostics_are_asked_for() => await Assert.ThrowsAsync<VerificationException>(
        () => Toy.Verify(Code).WithAnalyzers(new ThrowingAnalyzer()).GetDiagnosticsAsync(TestContext.Current.CancellationToken));

    [Fact]
    public async Task A_generator_that_throws_fails_the_verification()
    {
        var failure = await Toy.FailureOf(Toy.Verify(Code).WithGenerators(new ToyGenerator(throws: true)));

        const string Beginning = "ToyGenerator threw an exception (CS8785).\n\nSystem.InvalidOperationException: The toy broke.\n";
        Assert.StartsWith(Beginning, failure.Message, StringComparison.Ordinal);
    }
}
