using SovereignData.Pseudonymisation.Identifiers;
using SovereignData.Pseudonymisation.Pseudonyms;

namespace SovereignData.Pseudonymisation.Tests.Pseudonyms;

public sealed class NormalisationTests
{
    [Theory]
    [InlineData("253072B07300470", "2 53 07 2b 073 004 70")]
    [InlineData("AB12", "\u00A0ab\u202F12\t")]
    [InlineData("AB12", "ＡＢ１２")]
    [InlineData("AB12", "\uFEFFAB\u200B12")]
    [InlineData("É1", "e\u03011")]
    public void Codes_are_one_whatever_their_spaces_case_and_width(string one, string other) => Same(IdentifierNormalisation.Code, one, other);

    [Theory]
    [InlineData("0800100", "800100")]
    [InlineData("12-3", "1-23")]
    [InlineData("12-3", "123")]
    [InlineData("É1", "E1")]
    public void Codes_with_other_zeros_hyphens_or_letters_are_others(string one, string other) => Different(IdentifierNormalisation.Code, one, other);

    [Theory]
    [InlineData("253072B07300470", "2 53 07 2b 073 004")]
    [InlineData("253072A07300443", "253072a073004")]
    public void A_NIR_is_one_with_its_key_and_without(string one, string other) => Same(IdentifierNormalisation.Nir, one, other);

    [Theory]
    [InlineData("253072C07300443")]
    [InlineData("295109912611199")]
    [InlineData("800100")]
    [InlineData("２５３０７２Ｂ０７３００４")]
    public void What_is_no_NIR_is_refused_and_not_shown(string text)
    {
        using var pseudonymiser = TestKeys.Pseudonymiser(IdentifierNormalisation.Nir);

        var refusal = Assert.Throws<ArgumentException>(() => pseudonymiser.Pseudonymise(text));
        Assert.DoesNotContain(text, refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jean-Noël", "JEAN NOEL")]
    [InlineData("Jean‑Noël", "jean - noel ")]
    [InlineData("D'Arc", "d’ARC")]
    [InlineData("Lefèvre", "LEFE\u0300VRE")]
    [InlineData("Cœur", "COEUR")]
    [InlineData("Strauß", "STRAUSS")]
    [InlineData("Łukasz Øster Đorđe", "LUKASZ OSTER DORDE")]
    [InlineData("Nguyễn", "NGUYEN")]
    [InlineData("İpek Işık", "IPEK ISIK")]
    [InlineData("Παπαδόπουλος", "ΠΑΠΑΔΟΠΟΥΛΟς")]
    [InlineData("ﬁlliol", "FILLIOL")]
    [InlineData("ŒUVRE Παρά", "oeuvre παρα")]
    public void Names_are_one_whatever_their_accents_case_and_hyphens(string one, string other) => Same(IdentifierNormalisation.Name, one, other);

    [Theory]
    [InlineData("Jean Noël", "Jeannoel")]
    [InlineData("Dupont", "Dupond")]
    [InlineData("Noël Jean", "Jean Noël")]
    [InlineData("Παπα", "Papa")]
    public void Other_names_are_others(string one, string other) => Different(IdentifierNormalisation.Name, one, other);

    [Fact]
    public void A_letter_folds_the_same_alone_and_beside_what_must_be_taken_apart_first()
    {
        using var pseudonymiser = TestKeys.Pseudonymiser(IdentifierNormalisation.Name);
        for (var letter = '\u00A0'; letter <= '\u024F'; letter++)
        {
            var composed = pseudonymiser.Pseudonymise($"x{letter}x");
            var decomposed = pseudonymiser.Pseudonymise($"x{letter}x\u0301");
            Assert.True(string.Equals(composed, decomposed, StringComparison.Ordinal), $"U+{(int)letter:X4}");
        }
    }

    [Theory]
    [InlineData(IdentifierNormalisation.Code)]
    [InlineData(IdentifierNormalisation.Name)]
    [InlineData(IdentifierNormalisation.Exact)]
    public void Half_a_character_is_refused_and_not_shown(IdentifierNormalisation normalisation)
    {
        using var pseudonymiser = TestKeys.Pseudonymiser(normalisation);

        var refusal = Assert.Throws<ArgumentException>(() => pseudonymiser.Pseudonymise("Dupont\uD83D"));
        Assert.DoesNotContain("Dupont", refusal.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(pseudonymiser.Pseudonymise("Dupont\U0001F600"));
    }

    [Fact]
    public void To_the_letter_is_to_the_letter()
    {
        Different(IdentifierNormalisation.Exact, "a", "A");
        Different(IdentifierNormalisation.Exact, "a", "a ");
        Different(IdentifierNormalisation.Exact, "é", "e\u0301");
    }

    [Theory]
    [InlineData(IdentifierNormalisation.Code)]
    [InlineData(IdentifierNormalisation.Nir)]
    [InlineData(IdentifierNormalisation.Name)]
    [InlineData(IdentifierNormalisation.Exact)]
    public void A_NIR_and_an_INS_of_its_kind_have_one_pseudonym(IdentifierNormalisation normalisation)
    {
        using var pseudonymiser = TestKeys.Pseudonymiser(normalisation);
        var nir = Nir.Parse("2 53 07 2B 073 004 70");

        Assert.Equal(pseudonymiser.Pseudonymise("253072B073004"), pseudonymiser.Pseudonymise(nir));
        Assert.Equal(pseudonymiser.Pseudonymise(nir), pseudonymiser.Pseudonymise(Ins.Parse("1.2.250.1.213.1.4.8|253072B07300470")));
    }

    [Fact]
    public void An_INS_of_another_kind_has_another_pseudonym()
    {
        using var pseudonymiser = TestKeys.Pseudonymiser();
        string[] all = ["8", "9", "10", "11"];

        Assert.Equal(4, all.Select(kind => pseudonymiser.Pseudonymise(Ins.Parse($"1.2.250.1.213.1.4.{kind}|253072B07300470"))).Distinct(StringComparer.Ordinal).Count());
    }

    private static void Same(IdentifierNormalisation normalisation, string one, string other)
    {
        using var pseudonymiser = TestKeys.Pseudonymiser(normalisation);
        Assert.Equal(pseudonymiser.Pseudonymise(one), pseudonymiser.Pseudonymise(other));
    }

    private static void Different(IdentifierNormalisation normalisation, string one, string other)
    {
        using var pseudonymiser = TestKeys.Pseudonymiser(normalisation);
        Assert.NotEqual(pseudonymiser.Pseudonymise(one), pseudonymiser.Pseudonymise(other), StringComparer.Ordinal);
    }
}
