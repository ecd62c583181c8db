using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;

namespace SovereignData.Analyzers.Tests.CodeFixes;

/// <summary>Titles are in the language of the editor.</summary>
public sealed partial class LanguageTests
{
    private const string Before = """public class Desk { public void Show(Patient patient) => Console.WriteLine({|SOV2005:$"Seen {patient.Nir}"|}); }""";

    [Theory]
    [InlineData("en", "Pseudonymise with 'Tokens.Of'", "Leave it out of the message")]
    [InlineData("fr", "Pseudonymiser avec « Tokens.Of »", "Retirer du message")]
    [InlineData("fr-CA", "Pseudonymiser avec « Tokens.Of »", "Retirer du message")]
    [InlineData("de", "Pseudonymise with 'Tokens.Of'", "Leave it out of the message")]
    public Task Titles_are_English_or_French(string language, string pseudonymise, string leaveOut) => Clinic.Passes(
        Clinic.Verify(Before, Clinic.Tokens)
            .WithLanguage(language)
            .WithFix(pseudonymise, Clinic.InContoso("""public class Desk { public void Show(Patient patient) => Console.WriteLine($"Seen {Tokens.Of(patient.Nir)}"); }"""))
            .WithFix(leaveOut, Clinic.InContoso("""public class Desk { public void Show(Patient patient) => Console.WriteLine("Seen"); }""")));

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_placeholders()
    {
        var english = TextsIn(CultureInfo.InvariantCulture);
        var french = TextsIn(CultureInfo.GetCultureInfo("fr"));

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), french.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(english, text => Assert.Equal(PlaceholdersOf(text.Value), PlaceholdersOf(french[text.Key]), StringComparer.Ordinal));
        Assert.DoesNotContain(english, text => string.Equals(text.Value, french[text.Key], StringComparison.Ordinal));
    }

    private static Dictionary<string, string> TextsIn(CultureInfo language)
    {
        var assembly = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "SovereignData.CodeFixes.dll"));
        var texts = new ResourceManager("SovereignData.CodeFixes.Resources.Fixes", assembly).GetResourceSet(language, createIfNotExists: true, tryParents: false);
        return Assert.IsType<ResourceSet>(texts, exactMatch: false).Cast<DictionaryEntry>().ToDictionary(text => (string)text.Key, text => (string)text.Value!, StringComparer.Ordinal);
    }

    private static IEnumerable<string> PlaceholdersOf(string text) => Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
