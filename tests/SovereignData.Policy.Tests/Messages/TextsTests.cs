using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SovereignData.Policy.Tests;

public sealed partial class TextsTests
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    [Fact]
    public void Every_message_exists_in_both_languages_with_the_same_placeholders()
    {
        var english = Load("Texts.resx");
        var french = Load("Texts.fr.resx");

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), french.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(english, text => Assert.Equal(Placeholders(text.Value), Placeholders(french[text.Key]), StringComparer.Ordinal));
        Assert.All(english, text => Assert.NotEqual(text.Value, french[text.Key], StringComparer.Ordinal));
    }

    [Fact]
    public void Every_message_that_the_code_names_exists_and_none_is_left_over()
    {
        var named = new[] { "Json", "Reading", "Options", "Messages", "Baselines" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(CatalogueFiles.Library, folder), "*.cs"))
            .SelectMany(path => Keys().Matches(File.ReadAllText(path)).Select(match => match.Groups["key"].Value))
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(Load("Texts.resx").Keys.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void An_error_speaks_the_language_that_it_is_asked_for()
    {
        var error = Assert.Single(PolicyReader.Read("""{ "extends": ["reserch"] }""").Errors);

        Assert.Equal("Unknown profile 'reserch'. Did you mean 'research'?", error.Message.In(CultureInfo.GetCultureInfo("en-GB")));
        Assert.Equal("Profil inconnu\u00A0: «\u00A0reserch\u00A0». Vouliez-vous dire «\u00A0research\u00A0»\u00A0?", error.Message.In(French));
        Assert.Equal(error.Message.In(French), string.Format(French, "{0}", error.Message));
    }

    private static IReadOnlyDictionary<string, string> Load(string file) => XDocument
        .Load(Path.Combine(CatalogueFiles.Library, "Messages", file)).Root!
        .Elements("data")
        .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    private static IEnumerable<string> Placeholders(string text) =>
        Holes().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Holes();

    [GeneratedRegex("(?<!cref=|name=)\"(?<key>([A-Z][a-z]+){2,})\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keys();
}
