using SovereignData.Pseudonymisation.Identifiers;

namespace SovereignData.Pseudonymisation.Tests.Identifiers;

/// <summary>Numbers of professionals are made up; that of an establishment is a public hospital group's.</summary>
public sealed class RegisterNumberTests
{
    [Theory]
    [InlineData("10000000009")]
    [InlineData("100 000 000 09")]
    public void An_RPPS_number_is_read(string text) => Assert.Equal("10000000009", Rpps.Parse(text).Reveal());

    [Theory]
    [InlineData("1000000000", IdentifierProblem.Length, 0)]
    [InlineData("100000000090", IdentifierProblem.Length, 0)]
    [InlineData("1000000000A", IdentifierProblem.Character, 11)]
    [InlineData("10000000008", IdentifierProblem.CheckDigits, 11)]
    public void What_is_wrong_with_an_RPPS_number_is_said_and_the_text_is_not_shown(string text, IdentifierProblem problem, int position)
    {
        var refusal = Assert.Throws<IdentifierFormatException>(() => Rpps.Parse(text));

        Assert.Equal(new(problem, position), refusal.Error);
        Assert.DoesNotContain(text, refusal.ToString(), StringComparison.Ordinal);
        Assert.False(Rpps.TryParse(text, out _));
    }

    [Theory]
    [InlineData("750712184", "750712184")]
    [InlineData("75 071 218 4", "750712184")]
    [InlineData("2a0000000", "2A0000000")]
    [InlineData("2B0000001", "2B0000001")]
    public void A_FINESS_number_is_read(string text, string number) => Assert.Equal(number, Finess.Parse(text).Reveal());

    [Theory]
    [InlineData("75071218", IdentifierProblem.Length, 0)]
    [InlineData("7507121840", IdentifierProblem.Length, 0)]
    [InlineData("3A0712184", IdentifierProblem.Character, 2)]
    [InlineData("2C0000000", IdentifierProblem.Character, 2)]
    [InlineData("2A00B0000", IdentifierProblem.Character, 5)]
    [InlineData("750712185", IdentifierProblem.CheckDigits, 9)]
    public void What_is_wrong_with_a_FINESS_number_is_said_and_the_text_is_not_shown(string text, IdentifierProblem problem, int position)
    {
        var refusal = Assert.Throws<IdentifierFormatException>(() => Finess.Parse(text));

        Assert.Equal(new(problem, position), refusal.Error);
        Assert.DoesNotContain(text, refusal.ToString(), StringComparison.Ordinal);
        Assert.False(Finess.TryParse(text, out _));
    }

    [Fact]
    public void Their_texts_are_masks()
    {
        Assert.Equal("RPPS ***", Rpps.Parse("10000000009").ToString());
        Assert.Equal("FINESS ***", Finess.Parse("750712184").ToString());
    }

    [Fact]
    public void What_was_never_parsed_has_no_number()
    {
        Assert.Throws<InvalidOperationException>(() => default(Rpps).Reveal());
        Assert.Throws<InvalidOperationException>(() => default(Finess).Reveal());
    }

#if !NETSTANDARD_ASSET
    [Fact]
    public void Each_is_parsed_by_the_interfaces_of_NET()
    {
        Assert.Equal(Nir.Parse("253072B07300470"), Parse<Nir>("253072B07300470"));
        Assert.Equal(Ins.Parse("1.2.250.1.213.1.4.8|253072B07300470"), Parse<Ins>("1.2.250.1.213.1.4.8|253072B07300470"));
        Assert.Equal(Rpps.Parse("10000000009"), Parse<Rpps>("10000000009"));
        Assert.Equal(Finess.Parse("750712184"), Parse<Finess>("750712184"));
    }

    private static T Parse<T>(string text)
        where T : ISpanParsable<T>
    {
        Assert.True(T.TryParse(text, provider: null, out var one));
        Assert.True(T.TryParse(text.AsSpan(), provider: null, out var other));
        Assert.Equal(one, other);
        Assert.Equal(one, T.Parse(text, provider: null));
        return T.Parse(text.AsSpan(), provider: null);
    }
#endif
}
