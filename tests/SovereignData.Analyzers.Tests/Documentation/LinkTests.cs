using System.Text.RegularExpressions;
using SovereignData.Analyzers.Tests.Documentation.Markdown;

namespace SovereignData.Analyzers.Tests.Documentation;

public sealed partial class LinkTests
{
    [Fact]
    public void A_relative_link_leads_to_a_file_and_to_a_heading_in_it()
    {
        var links = Pages.All.SelectMany(page => page.Prose.SelectMany(line => Link().Matches(line)).Select(match => (page.Path, Target: match.Groups["target"].Value)))
            .Where(link => !link.Target.StartsWith("https://", StringComparison.Ordinal))
            .ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Leads(link.Path, link.Target), $"{link.Path} links to {link.Target}, which is not there."));
    }

    [Fact]
    public void An_option_that_a_page_names_exists()
    {
        var named = Pages.All.SelectMany(page => page.Prose).SelectMany(line => Option().Matches(line)).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToArray();

        Assert.NotEmpty(named);
        Assert.All(named, key => Assert.True(
            Policy.OptionKeys.All.Contains(key, StringComparer.Ordinal) || key.StartsWith(Policy.OptionKeys.DestinationPrefix, StringComparison.Ordinal),
            $"There is no option '{key}'."));
    }

    [Fact]
    public void No_page_names_a_folder_of_one_machine() => Assert.All(
        Repository.Files("", "*.md"),
        path => Assert.DoesNotMatch(MachinePath(), Repository.Read(path)));

    private static bool Leads(string page, string target)
    {
        if (target.Split('#') is not [var relative, .. var anchor])
            return false;
        var file = relative.Length == 0 ? page : Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page)!, relative)).Replace('\\', '/');
        return Repository.Has(file) && (anchor is [] || MarkdownPage.Read(file).Prose.Any(line => line.StartsWith('#') && string.Equals(Slug(line), anchor[0], StringComparison.Ordinal)));
    }

    /// <summary>What GitHub makes of a heading.</summary>
    private static string Slug(string heading) =>
        new([.. heading.TrimStart('#', ' ').ToLowerInvariant().Replace(' ', '-').Where(character => char.IsLetterOrDigit(character) || character is '-' or '_')]);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"sovereign_data\.[a-zA-Z_]+(\.[a-zA-Z0-9_*]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Option();

    [GeneratedRegex(@"(^|[\s`""'(])(/(home|root|tmp|work|Users|var)/|[A-Z]:\\)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MachinePath();
}
