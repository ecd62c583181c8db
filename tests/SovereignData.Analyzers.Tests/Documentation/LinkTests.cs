using System.Text.RegularExpressions;
using SovereignData.Analyzers.Tests.Documentation.Markdown;

namespace SovereignData.Analyzers.Tests.Documentation;

public sealed partial class LinkTests
{
    [Fact]
    public void A_relative_link_leads_to_a_file_and_to_a_heading_in_it()
    {
        var links = Pages.All
            .SelectMany(page => page.Prose.SelectMany(line => Link().Matches(line)).Select(match => (page.Path, Target: match.Groups["target"].Value)))
            .Where(link => !link.Target.StartsWith("https://", StringComparison.Ordinal))
            .ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Leads(link.Path, link.Target), $"{link.Path} links to {link.Target}, which is not there."));
    }

    private static bool Leads(string page, string target)
    {
        if (target.Split('#') is not [var relative, .. var anchor])
            return false;
        var file = relative.Length == 0 ? page : Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page)!, relative)).Replace('\\', '/');
        return Repository.Has(file)
            && (anchor is [] || MarkdownPage.Read(file).Prose.Where(line => line.StartsWith('#')).Select(Slug).Contains(anchor[0], StringComparer.Ordinal));
    }

    /// <summary>What GitHub makes of a heading.</summary>
    private static string Slug(string heading) =>
        new([.. heading.TrimStart('#', ' ').ToLowerInvariant().Replace(' ', '-').Where(character => char.IsLetterOrDigit(character) || character is '-' or '_')]);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();
}
