using FsCheck;
using FsCheck.Fluent;
using SovereignData.Pseudonymisation.Keys;
using SovereignData.Pseudonymisation.Pseudonyms;

namespace SovereignData.Pseudonymisation.Tests.Pseudonyms;

public sealed class PseudonymPropertyTests
{
    private static Arbitrary<string> Names { get; } = Arb.From(Gen.Elements("a", "b", "ab", "ba", "a/b", "é", " a", "a ").Or(ArbMap.Default.GeneratorFor<NonWhiteSpaceString>().Select(name => name.Get).Where(IsUnicode)));

    private static Arbitrary<(string Purpose, string Recipient, string Identifier, int Version, bool IsLong)> Cases { get; } = Arb.From(
        from purpose in Names.Generator
        from recipient in Names.Generator
        from identifier in Names.Generator
        from version in Gen.Choose(1, 3)
        from isLong in Gen.Elements(true, false)
        select (purpose, recipient, identifier, version, isLong));

    [Fact]
    public void The_same_gives_the_same() => Prop.ForAll(Cases, one => string.Equals(Pseudonym(one), Pseudonym(one), StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_difference_gives_another() => Prop.ForAll(
        Cases,
        Cases,
        (one, other) => one.Equals(other) == string.Equals(Pseudonym(one), Pseudonym(other), StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void Names_of_a_domain_are_not_run_together()
    {
        var pseudonyms = new[] { ("ab", "c"), ("a", "bc"), ("abc", "c"), ("c", "ab") }
            .Select(domain => Pseudonym((domain.Item1, domain.Item2, "800100", 1, IsLong: false)));

        Assert.Equal(4, pseudonyms.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Rotation_keeps_every_lookup() => Prop.ForAll(Cases, one =>
    {
        var domain = new PseudonymDomain(one.Purpose, one.Recipient);
        using var old = new PseudonymisationKeys(TestKeys.Key(one.Version));
        using var rotated = new PseudonymisationKeys(TestKeys.Key(one.Version + 1), TestKeys.Key(one.Version));
        using var before = new HmacPseudonymiser(old, domain, new() { Normalisation = IdentifierNormalisation.Exact });
        using var after = new HmacPseudonymiser(rotated, domain, new() { Normalisation = IdentifierNormalisation.Exact });
        return after.PseudonymiseUnderEachKey(one.Identifier).Contains(before.Pseudonymise(one.Identifier), StringComparer.Ordinal)
            && !string.Equals(after.Pseudonymise(one.Identifier), before.Pseudonymise(one.Identifier), StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    private static string Pseudonym((string Purpose, string Recipient, string Identifier, int Version, bool IsLong) one)
    {
        using var keys = TestKeys.Ring(one.Version);
        using var pseudonymiser = new HmacPseudonymiser(keys, new(one.Purpose, one.Recipient), new()
        {
            Normalisation = IdentifierNormalisation.Exact,
            Algorithm = one.IsLong ? PseudonymAlgorithm.HmacSha512 : PseudonymAlgorithm.HmacSha256,
        });
        return pseudonymiser.Pseudonymise(one.Identifier);
    }

    private static bool IsUnicode(string text) => text.EnumerateRunes().All(rune => rune != System.Text.Rune.ReplacementChar);
}
