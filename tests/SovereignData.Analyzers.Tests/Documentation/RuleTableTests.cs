using System.Globalization;
using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Tests.Documentation.Markdown;

namespace SovereignData.Analyzers.Tests.Documentation;

public sealed class RuleTableTests
{
    [Theory]
    [InlineData("README.md", "docs/rules")]
    [InlineData("docs/README.md", "rules")]
    public void The_table_of_rules_is_that_of_the_analyzers(string page, string folder)
    {
        var rows = MarkdownPage.Read(page).Rows
            .Where(row => row[0].StartsWith("[SOV", StringComparison.Ordinal))
            .Select(row => string.Join(" | ", row));

        Assert.Equal(
            ReportedRules.All.Select(rule => $"[{rule.Id}]({folder}/{rule.Id}.md) | {ReportedRules.Title(rule)} | {ReportedRules.Severity(rule)}"),
            rows,
            StringComparer.Ordinal);
    }

    [Fact]
    public void Release_tracking_lists_what_the_analyzers_report()
    {
        var rows = new[] { "Shipped", "Unshipped" }
            .SelectMany(file => Repository.Read($"src/SovereignData.Analyzers/AnalyzerReleases.{file}.md").Split('\n'))
            .Where(line => line.StartsWith("SOV", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(ReportedRules.All.Select(Row), rows, StringComparer.Ordinal);
    }

    [Fact]
    public void Every_id_stands_in_the_range_of_its_category() => Assert.All(ReportedRules.All, rule => Assert.Equal(
        rule.Category,
        int.Parse(rule.Id.AsSpan(3), CultureInfo.InvariantCulture) switch
        {
            < 2000 => "Sovereignty",
            < 3000 => "Pseudonymisation",
            < 4000 => "Tagging",
            < 5000 => "Authorisation",
            _ => "Policy",
        }));

    private static string Row(DiagnosticDescriptor rule) =>
        $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Disabled")} | {ReportedRules.Title(rule)}";
}
