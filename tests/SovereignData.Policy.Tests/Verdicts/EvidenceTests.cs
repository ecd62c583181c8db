namespace SovereignData.Policy.Tests;

public sealed class EvidenceTests
{
    private static readonly Day AsOf = new(2026, 11, 21);

    [Fact]
    public void What_nobody_has_shown_is_lacking_as_of_the_day_of_the_facts() =>
        Assert.Equal([new Shortfall(Assurances.Hds, ShortfallReason.NoEvidence, AsOf)], Of(Assurances.Hds, new Provider("x", "X") { AsOf = AsOf }));

    [Fact]
    public void An_assurance_holds_through_its_last_day_and_has_ended_on_it_from_the_next()
    {
        var end = new Day(2026, 11, 30);
        var provider = new Provider("x", "X") { Claims = [new AssuranceClaim(Assurances.Hds) { ValidUntil = end }], AsOf = AsOf };

        Assert.Empty(Of(Assurances.Hds, provider, end));
        Assert.Equal([new Shortfall(Assurances.Hds, ShortfallReason.Ended, end)], Of(Assurances.Hds, provider, new Day(2026, 12, 1)));
    }

    [Fact]
    public void SecNumCloud_implies_EU_law_and_EU_hosting_for_as_long_as_it_lasts()
    {
        var end = new Day(2026, 12, 29);
        var provider = new Provider("x", "X") { Claims = [new AssuranceClaim(Assurances.SecNumCloud) { ValidUntil = end }] };

        Assert.Empty(Of(Assurances.EuLaw | Assurances.EuHosted, provider, end));
        Assert.Equal(
            [new Shortfall(Assurances.EuHosted, ShortfallReason.Ended, end), new Shortfall(Assurances.EuLaw, ShortfallReason.Ended, end)],
            Of(Assurances.EuLaw | Assurances.EuHosted, provider, new Day(2027, 1, 1)));
    }

    [Fact]
    public void A_renewed_assurance_holds() =>
        Assert.Empty(Of(Assurances.Hds, new Provider("x", "X")
        {
            Claims =
            [
                new AssuranceClaim(Assurances.Hds) { ValidUntil = new Day(2020, 1, 1) },
                new AssuranceClaim(Assurances.Hds) { ValidUntil = new Day(2030, 1, 1) },
            ],
        }));

    [Fact]
    public void What_is_known_not_to_hold_is_told_from_what_nobody_knows() =>
        Assert.Equal(ShortfallReason.KnownNotToHold, Of(Assurances.Hds, new Provider("x", "X") { Lacks = Assurances.Hds }).Single().Reason);

    [Theory]
    [InlineData("US", "CLOUD Act")]
    [InlineData("DE", "CLOUD Act")]
    [InlineData("CH", null)]
    [InlineData("CN", null)]
    public void A_foreign_law_or_seat_explains_why_EU_law_is_lacking(string country, string? law)
    {
        var provider = new Provider("x", "X") { Country = country, NonEuLaws = law is null ? [] : [law] };

        Assert.Equal(ShortfallReason.NonEuLaw, Of(Assurances.EuLaw, provider).Single().Reason);
    }

    [Theory]
    [InlineData("FR", true)]
    [InlineData("NO", true)]
    [InlineData("CA", false)]
    [InlineData("CH", false)]
    [InlineData("GB", false)]
    public void The_country_of_the_host_decides_on_EU_hosting_whatever_the_provider_says(string country, bool inEu)
    {
        var rule = new HostRule(HostPattern.Parse("s3.example")) { Country = country };
        var provider = new Provider("x", "X") { Claims = inEu ? [] : [new AssuranceClaim(Assurances.SecNumCloud)] };

        var shortfalls = Evidence.Against(new Destination.Known(provider, Offer: null, "s3.example", rule), Assurances.EuHosted, AsOf);

        Assert.Equal(inEu ? [] : [ShortfallReason.HostOutsideEu], shortfalls.Select(shortfall => shortfall.Reason));
    }

    [Fact]
    public void An_offer_with_an_entry_stands_on_its_own_claims()
    {
        var offer = new Offer("x/o", "O") { Claims = [new AssuranceClaim(Assurances.EuLaw)] };
        var provider = new Provider("x", "X") { Claims = [new AssuranceClaim(Assurances.Hds)], Offers = [offer] };

        var lacking = Evidence.Against(new Destination.Known(provider, offer), Assurances.Hds | Assurances.EuLaw, AsOf);

        Assert.Equal([Assurances.Hds], lacking.Select(shortfall => shortfall.Assurance));
    }

    [Fact]
    public void A_provider_on_premises_lacks_nothing() => Assert.Empty(Of(
        Assurances.Hds | Assurances.SecNumCloud | Assurances.OnPremises,
        new Provider("own", "Own") { Claims = [new AssuranceClaim(Assurances.OnPremises)] }));

    private static IReadOnlyList<Shortfall> Of(Assurances required, Provider provider, Day? today = null) =>
        Evidence.Against(new Destination.Known(provider), required, today ?? AsOf);
}
