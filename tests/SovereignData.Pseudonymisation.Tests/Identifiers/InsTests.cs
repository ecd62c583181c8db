using SovereignData.Pseudonymisation.Identifiers;

namespace SovereignData.Pseudonymisation.Tests.Identifiers;

public sealed class InsTests
{
    [Theory]
    [InlineData("1.2.250.1.213.1.4.8", InsNature.Nir)]
    [InlineData("1.2.250.1.213.1.4.9", InsNature.Nia)]
    [InlineData("1.2.250.1.213.1.4.10", InsNature.Test)]
    [InlineData("1.2.250.1.213.1.4.11", InsNature.Demonstration)]
    [InlineData(" urn:oid:1.2.250.1.213.1.4.8 ", InsNature.Nir)]
    [InlineData("URN:OID:1.2.250.1.213.1.4.9", InsNature.Nia)]
    public void A_matricule_and_its_OID_are_read(string oid, InsNature nature)
    {
        var ins = Ins.Parse("2 53 07 2B 073 004 70", oid);

        Assert.Equal(nature, ins.Nature);
        Assert.Equal("253072B07300470", ins.Reveal());
        Assert.Equal(ins, Ins.Parse($"{oid}|253072B073004"));
        Assert.Equal(ins, Ins.Parse(ins.Reveal(), ins.Oid));
    }

    [Theory]
    [InlineData("1.2.250.1.213.1.4.2|253072B07300470", IdentifierProblem.Oid)]
    [InlineData("1.2.250.1.213.1.4|253072B07300470", IdentifierProblem.Oid)]
    [InlineData("|253072B07300470", IdentifierProblem.Oid)]
    [InlineData("253072B07300470", IdentifierProblem.Oid)]
    [InlineData("1.2.250.1.213.1.4.8|253072B07300471", IdentifierProblem.CheckDigits)]
    [InlineData("1.2.250.1.213.1.4.8|", IdentifierProblem.Length)]
    public void What_is_wrong_is_said_and_the_text_is_not_shown(string text, IdentifierProblem problem)
    {
        var refusal = Assert.Throws<IdentifierFormatException>(() => Ins.Parse(text));

        Assert.Equal(problem, refusal.Error.Problem);
        Assert.DoesNotContain("253072", refusal.ToString(), StringComparison.Ordinal);
        Assert.False(Ins.TryParse(text, out _));
    }

    [Fact]
    public void One_matricule_of_two_kinds_is_two_identities() =>
        Assert.NotEqual(Ins.Parse("253072B07300470", "1.2.250.1.213.1.4.8"), Ins.Parse("253072B07300470", "1.2.250.1.213.1.4.9"));

    [Fact]
    public void Its_text_is_a_mask() => Assert.Equal("INS ***", Ins.Parse("253072B07300470", "1.2.250.1.213.1.4.8").ToString());

    [Fact]
    public void What_was_never_parsed_has_no_matricule() => Assert.Throws<InvalidOperationException>(() => default(Ins).Reveal());
}
