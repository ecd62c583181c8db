using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Baselines;

namespace SovereignData.Analyzers.Tests.Documentation;

/// <summary>What the pages of the rules show, run.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> Ids => RulePageTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_violation_raises_exactly_that_rule(string id)
    {
        var reported = await Example(id, "Violation").Reported();

        Assert.NotEmpty(reported);
        Assert.All(reported, report => Assert.Equal(id, report.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_violation_says_in_which_line_the_rule_reports(string id)
    {
        var violation = Example(id, "Violation");

        // A diagnostic without a place has no line that could say so.
        var located = (await violation.Reported()).Where(report => report.Line > 0);
        Assert.Equal(violation.Promised, located);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_fix_raises_nothing(string id)
    {
        var violation = Example(id, "Violation");
        var fix = Example(id, "Fix");

        // Where code is mended by policy, the policy applies to that code.
        Assert.Empty(violation.IsCode && !fix.IsCode ? await violation.Reported(fix) : await fix.Reported());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_configuration_sets_the_severity(string id)
    {
        var configuration = Example(id, "Configure");
        var severity = ReportedRules.Find(id).DefaultSeverity == DiagnosticSeverity.Error ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;

        var configured = await Example(id, "Violation").Run(configuration);

        Assert.NotEmpty(configured);
        Assert.All(configured, diagnostic => Assert.Equal((id, severity), (diagnostic.Id, diagnostic.Severity)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_finding_that_a_baseline_can_list_says_where_it_stands(string id)
    {
        var listed = new BaselineSuppressor().SupportedSuppressions.Any(suppression => string.Equals(suppression.SuppressedDiagnosticId, id, StringComparison.Ordinal));

        Assert.All(await Example(id, "Violation").Run(), finding => Assert.Equal(listed, finding.Properties.ContainsKey(Policy.Baseline.MemberProperty)));
    }

    internal static Example Example(string id, string section) => new(Assert.Single(
        RulePageTests.Page(id).Blocks, block => string.Equals(block.Section, section, StringComparison.Ordinal)));
}
