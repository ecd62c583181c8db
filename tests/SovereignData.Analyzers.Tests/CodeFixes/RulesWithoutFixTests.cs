using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;
using SovereignData.Analyzers.Tests.Documentation;

namespace SovereignData.Analyzers.Tests.CodeFixes;

/// <summary>A rule has a code fix, or says why it has none.</summary>
public sealed class RulesWithoutFixTests
{
    [Fact]
    public void Every_rule_is_mended_by_a_fix_or_says_why_not()
    {
        var mended = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "SovereignData.CodeFixes.dll")).GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .SelectMany(static type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(ReportedRules.All.Select(static rule => rule.Id), mended.Concat(Reasons().Keys).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Each_reason_is_a_sentence() => Assert.All(Reasons().Values, static reason => Assert.EndsWith(".", reason, StringComparison.Ordinal));

    private static IReadOnlyDictionary<string, string> Reasons() => Assert.IsType<IReadOnlyDictionary<string, string>>(
        typeof(FlowAnalyzer).Assembly.GetType("SovereignData.Analyzers.Rules.RulesWithoutFix")!.GetProperty("Reasons", BindingFlags.Public | BindingFlags.Static)!.GetValue(null),
        exactMatch: false);
}
