using System.Globalization;
using System.Text.RegularExpressions;
using SovereignData.Analyzers.Tests.Documentation;
using SovereignData.Analyzers.Tests.Documentation.Markdown;

namespace SovereignData.Analyzers.Tests.Samples;

[Collection(SampleCollection.Name)]
public sealed partial class HospitalPortalTests(SampleBuild build)
{
    private const string Portal = "samples/HospitalPortal";

    [Fact]
    public void The_portal_builds() => Assert.True(build.First.ExitCode == 0, build.First.Output);

    [Fact]
    public void A_build_prints_exactly_our_diagnostics()
    {
        var expected = Repository.Read("tests/SovereignData.Analyzers.Tests/Samples/HospitalPortal.txt").TrimEnd().Split('\n');

        Assert.Equal(expected, build.First.Reports, StringComparer.Ordinal);
        Assert.Contains($" {expected.Length} Warning(s)", build.First.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_of_what_is_built_already_prints_them_again()
    {
        Assert.Equal(0, build.Second.ExitCode);
        Assert.Equal(build.First.Reports, build.Second.Reports, StringComparer.Ordinal);
    }

    [Fact]
    public void Every_wrong_line_has_a_comment_that_says_so_and_no_other_line_has()
    {
        var comments = Repository.Files(Portal, "*.cs").Concat(Repository.Files(Portal, "appsettings.json")).SelectMany(CommentedLines).Order(StringComparer.Ordinal);
        var reports = Reported().Select(report => $"{report.Path}: {report.Id}").Order(StringComparer.Ordinal);

        Assert.Equal(comments, reports, StringComparer.Ordinal);
    }

    [Fact]
    public void The_comment_stands_right_above_the_line() => Assert.All(Reported(), report =>
    {
        var above = Repository.Read(report.Path).Split('\n').Take(report.Line - 1).Last(line => line.TrimStart().StartsWith("//", StringComparison.Ordinal));
        Assert.StartsWith($"// {report.Id}: ", above.TrimStart(), StringComparison.Ordinal);
    });

    [Fact]
    public void The_readme_of_the_portal_names_what_each_room_does_wrong()
    {
        var named = MarkdownPage.Read($"{Portal}/README.md").Rows
            .Where(row => row[0].EndsWith("/`", StringComparison.Ordinal))
            .SelectMany(row => Id().Matches(row[^1]).Select(match => $"{row[0].Trim('`')} {match.Value}"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var reported = Reported()
            .Where(report => report.Path.Split('/').Length > 3)
            .Select(report => $"{report.Path.Split('/')[2]}/ {report.Id}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

        Assert.Equal(reported, named, StringComparer.Ordinal);
    }

    /// <summary>Those on the policy's own files aside, and SOV3005, which is about a project in which nothing is tagged.</summary>
    [Fact]
    public void Every_rule_on_code_and_settings_is_shown() => Assert.Equal(
        ReportedRules.All.Where(rule => rule.Category is "Sovereignty" || rule is { IsEnabledByDefault: true, Category: not "Policy", Id: not "SOV3005" }).Select(rule => rule.Id),
        Reported().Select(report => report.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    private IEnumerable<(string Path, int Line, string Id)> Reported() => build.First.Reports
        .Select(report => Place().Match(report))
        .Select(match => (
            match.Groups["path"].Value,
            int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
            match.Groups["id"].Value));

    private static IEnumerable<string> CommentedLines(string path) => Repository.Read(path).Split('\n')
        .Select(line => Comment().Match(line))
        .Where(match => match.Success)
        .Select(match => $"{path}: {match.Groups["id"].Value}");

    [GeneratedRegex(@"^(?<path>[^(]+)\((?<line>\d+),\d+\): \w+ (?<id>SOV\d{4}): ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Place();

    [GeneratedRegex(@"^\s*// (?<id>SOV\d{4}): ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"SOV\d{4}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Id();
}
