using Microsoft.CodeAnalysis;

namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>Depth, length and circles end in an answer: the flow, or SOV9004 where a bound was reached. Never a stack overflow, never a hang.</summary>
public sealed class DepthTests
{
    public static TheoryData<string, Func<string>> Programs => new()
    {
        { "1,000 parentheses", static () => Deep.Parentheses(1000) },
        { "2,000 operands of +", static () => Deep.Sum(2000) },
        { "500 nested lambdas", static () => Deep.Lambdas(500) },
        { "500 nested blocks", static () => Deep.Blocks(500) },
        { "60 nested loops", static () => Deep.Loops(60) },
        { "500 nested conditionals", static () => Deep.Conditionals(500) },
        { "300 nested calls", static () => Deep.Calls(300) },
        { "500 members in a chain", static () => Deep.Chain(500) },
        { "10,000 statements", static () => Deep.Statements(10_000) },
        { "1,000 members in a circle", static () => Deep.Circle(1000) },
        { "200 members in a web", static () => Deep.Web(200) },
        { "cyclic generics", static () => Deep.CyclicGenerics(40) },
        { "500 fields, each from the one before", static () => Deep.Fields(500) },
    };

    [Theory]
    [MemberData(nameof(Programs), DisableDiscoveryEnumeration = true)]
    public async Task A_deep_program_is_answered(string name, Func<string> program)
    {
        var compilation = Subject.Of(program());
        Assert.DoesNotContain(compilation.SyntaxTrees.SelectMany(static tree => tree.GetDiagnostics()), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var found = await Scrutiny.Of(compilation, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(found.Any(static diagnostic => diagnostic.Id is "SOV1001" or "SOV9004"), $"{name}: neither the flow nor the bound is reported.");
    }
}
