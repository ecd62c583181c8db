namespace SovereignData.Policy.Tests;

public sealed class AuthorisationTests
{
    private static readonly Destination.Known Azure = SovereignData.Policy.Catalogue.BuiltIn.FindById("azure")!;

    private readonly Authorisation authorisation = new("azure")
    {
        Level = Level.Pseudonymised,
        Expires = new Day(2026, 12, 21),
        Scope = [SymbolPattern.Parse("T:Contoso.Emc2.*")],
    };

    [Theory]
    [InlineData(Level.Pseudonymised, "T:Contoso.Emc2.Export", true)]
    [InlineData(Level.Identifying, "T:Contoso.Emc2.Export", false)]
    [InlineData(Level.Pseudonymised, "T:Contoso.Portal", false)]
    public void Covers_its_level_within_its_scope(Level level, string type, bool expected) =>
        Assert.Equal(expected, authorisation.Covers(Azure, level, ["M:Some.Member", type]));

    [Fact]
    public void Covers_all_offers_of_its_provider_and_no_other_provider()
    {
        var catalogue = SovereignData.Policy.Catalogue.BuiltIn;
        var any = new Authorisation("outscale");

        Assert.True(any.Covers(catalogue.FindById("outscale/cloudgouv")!, Level.Identifying, []));
        Assert.False(any.Covers(Azure, Level.Identifying, []));
    }

    [Fact]
    public void Lasts_through_its_last_day()
    {
        Assert.False(authorisation.HasExpiredOn(new Day(2026, 12, 21)));
        Assert.True(authorisation.HasExpiredOn(new Day(2026, 12, 22)));
        Assert.False(new Authorisation("azure").HasExpiredOn(new Day(2099, 1, 1)));
    }
}
