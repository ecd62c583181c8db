namespace SovereignData.Policy.Tests;

public sealed class VerdictTests
{
    [Fact]
    public void A_violation_says_what_is_required_and_what_is_lacking()
    {
        var scaleway = Destinations.Known("eu-only", Assurances.EuHosted, Assurances.EuLaw);

        var violation = Violation(Level.Pseudonymised, DestinationKind.Storage, scaleway);

        Assert.Equal("eu_hosted, eu_law, hds", violation.Requires.ToString());
        Assert.Equal(Assurances.Hds, violation.Lacks);
        Assert.Equal(ViolationCause.LacksAssurances, violation.Cause);
        Assert.Equal(Remedy.Move, violation.Remedy);
    }

    [Theory]
    [InlineData("on premises", Remedy.Pseudonymise)]
    [InlineData("bare", Remedy.PseudonymiseAndMove)]
    [InlineData("undetermined", Remedy.Pseudonymise)]
    public void Where_identifying_data_may_never_go_the_remedy_begins_with_pseudonymising(string destination, Remedy remedy)
    {
        var violation = Violation(Level.Identifying, DestinationKind.Ai, Destinations.ByName[destination]);

        Assert.Equal(ViolationCause.Never, violation.Cause);
        Assert.Equal(remedy, violation.Remedy);
        Assert.Empty(violation.Shortfalls);
    }

    [Fact]
    public void Where_pseudonymised_data_may_never_go_either_nothing_but_withholding_helps()
    {
        var policy = Policy("""{ "require": { "pseudonymised": { "ai": "never" } } }""");

        var identifying = Violation(Level.Identifying, DestinationKind.Ai, Destinations.Undetermined, policy);
        var pseudonymised = Violation(Level.Pseudonymised, DestinationKind.Ai, Destinations.OnPremises, policy);

        Assert.Equal(("SOV1001", Remedy.Withhold), (identifying.RuleId, identifying.Remedy));
        Assert.Equal(("SOV1002", Remedy.Withhold), (pseudonymised.RuleId, pseudonymised.Remedy));
    }

    [Fact]
    public void If_pseudonymised_data_may_go_anywhere_an_unknown_host_is_mended_by_pseudonymising()
    {
        var policy = Policy("""{ "require": { "pseudonymised": { "http": "none" } } }""");

        Assert.Equal("SOV2001", Violation(Level.Identifying, DestinationKind.Http, Destinations.Unknown, policy).RuleId);
    }

    [Fact]
    public void Identifying_data_in_logs_is_to_be_pseudonymised_and_both_are_to_be_withheld_where_logs_take_neither()
    {
        var closed = Policy("""{ "require": { "pseudonymised": { "log": "never" } } }""");

        Assert.Equal(Remedy.Pseudonymise, Violation(Level.Identifying, DestinationKind.Log, Destinations.Undetermined).Remedy);
        Assert.Equal(Remedy.Withhold, Violation(Level.Identifying, DestinationKind.Log, Destinations.Undetermined, closed).Remedy);
        Assert.Equal("SOV2005", Violation(Level.Pseudonymised, DestinationKind.Log, Destinations.Undetermined, closed).RuleId);
    }

    [Fact]
    public void What_a_destination_is_known_to_do_beats_http_and_nothing_else()
    {
        var model = new Destination.Known(((Destination.Known)Destinations.Certified).Provider with { Kind = DestinationKind.Ai });

        Assert.Equal(DestinationKind.Ai, Violation(Level.Identifying, DestinationKind.Http, model).Kind);
        Assert.IsType<Verdict.Admissible>(Judge(Level.Identifying, DestinationKind.Storage, model));
    }

    [Fact]
    public void Of_several_destinations_the_worst_counts()
    {
        var violation = Assert.IsType<Verdict.Violation>(Verdict.Of(
            Level.Identifying,
            DestinationKind.Storage,
            [Destinations.Certified, Destinations.Unknown, Destinations.Bare, Destinations.Undetermined],
            EffectivePolicy.Default,
            Destinations.Today));

        Assert.Equal(("SOV1001", Destinations.Bare), (violation.RuleId, violation.Destination));
    }

    private static EffectivePolicy Policy(string json) => EffectivePolicy.Create([PolicyReader.Read(json).Document], PolicyOptions.Empty);

    private static Verdict Judge(Level level, DestinationKind kind, Destination destination, EffectivePolicy? policy = null) =>
        Verdict.Of(level, kind, destination, policy ?? EffectivePolicy.Default, Destinations.Today);

    private static Verdict.Violation Violation(Level level, DestinationKind kind, Destination destination, EffectivePolicy? policy = null) =>
        Assert.IsType<Verdict.Violation>(Judge(level, kind, destination, policy));
}
