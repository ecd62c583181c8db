using SovereignData.Analyzers.Tests.Documentation.Markdown;

namespace SovereignData.Analyzers.Tests.Documentation;

public sealed class RulePageTests
{
    private const string Folder = "docs/rules";

    private static readonly string[] Sections =
        ["Cause", "Why it matters", "Violation", "Fix", "When to suppress", "Options", "Configure"];

    public static TheoryData<string> Ids => [.. ReportedRules.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(ReportedRules.All.Select(rule => PathOf(rule.Id)), Repository.Files(Folder, "*.md"), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_is_headed_by_the_id_and_the_title(string id) =>
        Assert.Equal($"{id}: {ReportedRules.Title(ReportedRules.Find(id))}", Page(id).Title);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_begins_with_the_category_and_the_default_severity(string id)
    {
        var rule = ReportedRules.Find(id);

        Assert.Equal(
            [["Category", "Default severity"], ["---", "---"], [rule.Category, ReportedRules.Severity(rule)]],
            Page(id).Rows.Take(3));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_is_laid_out_like_every_other(string id) => Assert.Equal(Sections, Page(id).Sections, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id) =>
        Assert.EndsWith($"/blob/main/{PathOf(id)}", ReportedRules.Find(id).HelpLinkUri, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_is_short(string id) => Assert.InRange(Page(id).Text.Split('\n').Length, 1, 110);

    internal static MarkdownPage Page(string id) => MarkdownPage.Read(PathOf(id));

    private static string PathOf(string id) => $"{Folder}/{id}.md";
}
