using FsCheck;
using FsCheck.Fluent;

namespace SovereignData.Policy.Tests;

/// <summary>What holds for every policy, destination, level and kind.</summary>
public sealed class VerdictPropertyTests
{
    private sealed record Question(EffectivePolicy Policy, DestinationKind Kind, Destination Destination);

    private static readonly Gen<Requirement> Requirements = Gen.OneOf(
        Gen.Constant(Requirement.Never),
        Gen.Choose(0, 31).Select(flags => Requirement.Of((Assurances)flags)));

    private static readonly Gen<RequirementRule> Rules =
        from level in Gen.Elements(Level.Pseudonymised, Level.Identifying)
        from kind in Gen.Elements([null, .. Enum.GetValues<DestinationKind>().Select(kind => (DestinationKind?)kind)])
        from requirement in Requirements
        select new RequirementRule(level, kind, requirement);

    private static readonly Gen<Destination> AnyDestination = Gen.OneOf(
        Gen.Elements(Destinations.ByName.Values.ToArray()),
        Gen.Choose(0, 15).Select(flags => (Destination)Destinations.Known("some", [.. ((Assurances)flags).Single()])));

    private static readonly Arbitrary<Question> Questions = (
        from profile in Gen.Elements(Enum.GetValues<Profile>())
        from file in Rules.ListOf()
        from options in Rules.ListOf()
        from allowed in Gen.Elements<string[]>([], ["some"], ["other"])
        from denied in Gen.Elements<string[]>([], ["some"])
        from kind in Gen.Elements(Enum.GetValues<DestinationKind>())
        from destination in AnyDestination
        select new Question(
            EffectivePolicy.Create(
                [new PolicyDocument { Require = [.. file], DeniedProviders = denied }],
                new PolicyOptions { Profile = profile, Require = [.. options], AllowedProviders = allowed }),
            kind,
            destination)).ToArbitrary();

    [Fact]
    public void What_is_admissible_for_a_level_is_admissible_for_every_lower_one() => Holds(question =>
        !Admits(question, Level.Identifying) || (Admits(question, Level.Pseudonymised) && Admits(question, Level.Anonymised)));

    [Fact]
    public void On_premises_satisfies_everything_but_never() => Holds(question =>
        Admits(question with { Destination = Destinations.OnPremises }, Level.Identifying)
            == !question.Policy.Requires(Level.Identifying, question.Kind).IsNever);

    [Fact]
    public void A_known_destination_is_called_SOV2001_exactly_if_pseudonymised_data_could_go_there() => Holds(question =>
        question.Destination is not Destination.Known
        || question.Kind == DestinationKind.Log
        || Judge(question, Level.Identifying) is not Verdict.Violation violation
        || string.Equals(violation.RuleId, "SOV2001", StringComparison.Ordinal) == Admits(question, Level.Pseudonymised));

    [Fact]
    public void Lacking_is_required_and_not_held() => Holds(question =>
        Judge(question, Level.Identifying) is not Verdict.Violation violation
        || (violation.Lacks & ~violation.Requires.Assurances) == Assurances.None);

    private static void Holds(Func<Question, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Questions, question => property(question)));

    private static bool Admits(Question question, Level level) => Judge(question, level) is Verdict.Admissible;

    private static Verdict Judge(Question question, Level level) =>
        Verdict.Of(level, question.Kind, question.Destination, question.Policy, Destinations.Today);
}
