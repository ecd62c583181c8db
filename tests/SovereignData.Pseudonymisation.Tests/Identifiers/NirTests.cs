using SovereignData.Pseudonymisation.Identifiers;

namespace SovereignData.Pseudonymisation.Tests.Identifiers;

/// <summary>
/// The numbers are published fixtures of French validators (the documentation of python-stdnum's <c>fr.nir</c> among them), or
/// come of them by spoiling one character.
/// </summary>
public sealed class NirTests
{
    [Theory]
    [InlineData("295109912611193", "295109912611193")]
    [InlineData("253072B07300470", "253072B07300470")]
    [InlineData("253072A07300443", "253072A07300443")]
    [InlineData("2 95 10 99 126 111 93", "295109912611193")]
    [InlineData("2\u00A053\u00A007\u202F2b\u202F073 004 70", "253072B07300470")]
    [InlineData("253072a073004", "253072A07300443")]
    public void A_number_is_read(string text, string number)
    {
        Assert.Equal(number, Nir.Parse(text).Reveal());
        Assert.True(Nir.TryParse(text, out var nir));
        Assert.Equal(number, nir.Reveal());
    }

    [Theory]
    [InlineData("", IdentifierProblem.Length, 0)]
    [InlineData("29510991261119", IdentifierProblem.Length, 0)]
    [InlineData("2951099126111933", IdentifierProblem.Length, 0)]
    [InlineData("295109912611199", IdentifierProblem.CheckDigits, 14)]
    [InlineData("253072C07300443", IdentifierProblem.Character, 7)]
    [InlineData("253073A07300443", IdentifierProblem.Character, 7)]
    [InlineData("25307A207300443", IdentifierProblem.Character, 6)]
    [InlineData("2 9510-9912611", IdentifierProblem.Character, 6)]
    [InlineData("29510991261119X", IdentifierProblem.Character, 15)]
    [InlineData("095109912611193", IdentifierProblem.Sex, 1)]
    [InlineData("595109912611193", IdentifierProblem.Sex, 1)]
    [InlineData("295009912611193", IdentifierProblem.Month, 4)]
    [InlineData("295139912611193", IdentifierProblem.Month, 4)]
    [InlineData("295199912611193", IdentifierProblem.Month, 4)]
    [InlineData("２９５１０９９１２６１１１", IdentifierProblem.Character, 1)]
    public void What_is_wrong_is_said_precisely_and_the_text_is_not_shown(string text, IdentifierProblem problem, int position)
    {
        Assert.False(Nir.TryParse(text.AsSpan(), out _, out var error));
        Assert.Equal(new(problem, position), error);

        var refusal = Assert.Throws<IdentifierFormatException>(() => Nir.Parse(text));
        Assert.Equal(error, refusal.Error);
        if (text.Length > 0)
            Assert.DoesNotContain(text, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_says_where_and_why() =>
        Assert.Equal("Not a valid NIR: position 4: the month of a NIR is 01 to 12, or 20 and over.", Assert.Throws<IdentifierFormatException>(() => Nir.Parse("295139912611193")).Message);

    [Theory]
    [InlineData("20")]
    [InlineData("30")]
    [InlineData("42")]
    [InlineData("99")]
    public void Months_that_are_not_known_are_numbers_from_20(string month) => Assert.True(Nir.TryParse($"295{month}99126111", out _));

    [Fact]
    public void Every_single_wrong_digit_is_found_by_the_key()
    {
        const string Number = "295109912611193";
        for (var i = 0; i < Number.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
                Assert.Equal(digit == Number[i], Nir.TryParse($"{Number[..i]}{digit}{Number[(i + 1)..]}", out _));
        }
    }

    [Fact]
    public void Its_text_is_a_mask()
    {
        var nir = Nir.Parse("295109912611193");

        Assert.Equal("NIR ***", nir.ToString());
        Assert.Equal("NIR ***", $"{nir}");
    }

    [Fact]
    public void Two_spellings_of_one_number_are_equal()
    {
        Assert.Equal(Nir.Parse("253072B07300470"), Nir.Parse("2 53 07 2b 073 004"));
        Assert.Equal(Nir.Parse("253072B07300470").GetHashCode(), Nir.Parse("253072b073004").GetHashCode());
        Assert.NotEqual(Nir.Parse("253072B07300470"), Nir.Parse("253072A07300443"));
    }

    [Fact]
    public void What_was_never_parsed_has_no_number()
    {
        Assert.Throws<InvalidOperationException>(() => default(Nir).Reveal());
        Assert.Equal("NIR ***", default(Nir).ToString());
        Assert.False(Nir.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Nir.Parse(null!));
    }
}
