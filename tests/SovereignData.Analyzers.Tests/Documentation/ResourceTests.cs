using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SovereignData.Analyzers.Tests.Documentation;

/// <summary>What users read, in both languages.</summary>
public sealed partial class ResourceTests
{
    /// <summary>Words that are the same in both languages.</summary>
    private static readonly string[] International = ["HTTP"];

    /// <summary>The English files that have a French one beside them.</summary>
    public static TheoryData<string> Files =>
    [
        .. Repository.Files("src", "*.fr.resx").Select(path => path.Replace(".fr.resx", ".resx", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Every_resource_file_is_in_English_and_in_French()
    {
        var files = Repository.Files("src", "*.resx");

        Assert.Contains("src/SovereignData.Analyzers/Resources/Rules.resx", files, StringComparer.Ordinal);
        Assert.Equal(
            files.Where(path => !path.EndsWith(".fr.resx", StringComparison.Ordinal)),
            Files.Select(row => row.Data),
            StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void English_and_French_have_the_same_keys(string path) => Assert.Equal(English(path).Keys, French(path).Keys, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void English_and_French_have_the_same_placeholders(string path)
    {
        var french = French(path);

        Assert.All(English(path), text => Assert.Equal((text.Key, Placeholders(text.Value)), (text.Key, Placeholders(french[text.Key]))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_French_text_is_the_English_one(string path)
    {
        var french = French(path);

        var untranslated = English(path)
            .Where(text => string.Equals(text.Value, french[text.Key], StringComparison.Ordinal))
            .Where(text => Placeholder().Replace(text.Value, "").Any(char.IsLetter) && !International.Contains(text.Value, StringComparer.Ordinal))
            .Select(text => text.Key);

        Assert.Empty(untranslated);
    }

    [Fact]
    public void Every_rule_has_a_title_a_message_and_a_description() => Assert.Equal(
        ReportedRules.All.SelectMany(rule => new[] { "Description", "Message", "Title" }.Select(part => $"{rule.Id}_{part}")),
        English("src/SovereignData.Analyzers/Resources/Rules.resx").Keys.Where(key => key.StartsWith("SOV", StringComparison.Ordinal)),
        StringComparer.Ordinal);

    private static SortedDictionary<string, string> English(string path) => Read(path);

    private static SortedDictionary<string, string> French(string path) => Read(path.Replace(".resx", ".fr.resx", StringComparison.Ordinal));

    private static SortedDictionary<string, string> Read(string path)
    {
        var texts = XDocument.Load(Repository.Full(path)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);
        return new(texts, StringComparer.Ordinal);
    }

    private static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{[0-9]+[^{}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Placeholder();
}
