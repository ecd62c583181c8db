using System.Text.RegularExpressions;
using SovereignData.Analyzers.Tests.Documentation.Markdown;

namespace SovereignData.Analyzers.Tests.Documentation;

public sealed partial class PageTests
{
    [Fact]
    public void An_option_that_a_page_names_exists()
    {
        var named = Pages.All
            .SelectMany(page => page.Prose)
            .SelectMany(line => Option().Matches(line))
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal)
            .ToArray();

        Assert.NotEmpty(named);
        Assert.All(named, key => Assert.True(
            Policy.OptionKeys.All.Contains(key, StringComparer.Ordinal) || key.StartsWith(Policy.OptionKeys.DestinationPrefix, StringComparison.Ordinal),
            $"There is no option '{key}'."));
    }

    [Fact]
    public void No_page_names_a_folder_of_one_machine() => Assert.All(
        Repository.Files("", "*.md"),
        path => Assert.DoesNotMatch(MachinePath(), Repository.Read(path)));

    [GeneratedRegex(@"sovereign_data\.[a-zA-Z_]+(\.[a-zA-Z0-9_*]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Option();

    [GeneratedRegex(
        @"(^|[\s`""'(])(/(home|root|tmp|work|Users|var)/|[A-Z]:\\)",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MachinePath();
}
