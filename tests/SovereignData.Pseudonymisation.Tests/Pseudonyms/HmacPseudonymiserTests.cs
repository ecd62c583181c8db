using System.Security.Cryptography;
using SovereignData.Pseudonymisation.Keys;
using SovereignData.Pseudonymisation.Pseudonyms;

namespace SovereignData.Pseudonymisation.Tests.Pseudonyms;

public sealed class HmacPseudonymiserTests
{
    /// <summary>What was computed once by other means (Python's hmac), and must never change: pseudonyms are stored.</summary>
    [Theory]
    [InlineData(PseudonymAlgorithm.HmacSha256, PseudonymFormat.Hexadecimal, "1-eb0af2dbe45809b0c0aa5add56694c9cace863e1eff3ff2ea6952e50fa1456b0")]
    [InlineData(PseudonymAlgorithm.HmacSha512, PseudonymFormat.Hexadecimal, "1-2197e10ca82f0aa27175af59e151896d14e1630d1d4aafe8278653dfc1564500a2e04313a64f3139b5215b1332dd6922e0b3460f975374211205b4550deeaf0f")]
    [InlineData(PseudonymAlgorithm.HmacSha256, PseudonymFormat.Base32, "1-XC5F5PZ4B04V1G5ABBENCTACKJPEGRZ1XZSZYBN6JMQ51YGMATR0")]
    public void A_pseudonym_never_changes(PseudonymAlgorithm algorithm, PseudonymFormat format, string expected)
    {
        using var keys = TestKeys.Ring(1);
        using var pseudonymiser = new HmacPseudonymiser(keys, TestKeys.Domain, new() { Algorithm = algorithm, Format = format });

        Assert.Equal(expected, pseudonymiser.Pseudonymise("800100"));
    }

    [Fact]
    public void Its_keys_are_what_the_platform_derives()
    {
        using var keys = TestKeys.Ring(1);
        using var pseudonymiser = new HmacPseudonymiser(keys, TestKeys.Domain, new() { Format = PseudonymFormat.Hexadecimal });
        var derived = HKDF.Expand(HashAlgorithmName.SHA256, keys.Current.Secret.ToArray(), 32, TestKeys.Domain.Encode("SovereignData.Pseudonymisation/1 pseudonym"));

        Assert.Equal("1-" + Convert.ToHexStringLower(HMACSHA256.HashData(derived, "800100"u8)), pseudonymiser.Pseudonymise("800100"));
    }

    [Theory]
    [InlineData(PseudonymAlgorithm.HmacSha256, PseudonymFormat.Base32, 52)]
    [InlineData(PseudonymAlgorithm.HmacSha512, PseudonymFormat.Base32, 103)]
    [InlineData(PseudonymAlgorithm.HmacSha256, PseudonymFormat.Hexadecimal, 64)]
    [InlineData(PseudonymAlgorithm.HmacSha512, PseudonymFormat.Hexadecimal, 128)]
    public void A_pseudonym_is_the_version_and_the_whole_hash(PseudonymAlgorithm algorithm, PseudonymFormat format, int length)
    {
        using var keys = TestKeys.Ring(65535);
        using var pseudonymiser = new HmacPseudonymiser(keys, TestKeys.Domain, new() { Algorithm = algorithm, Format = format });
        var alphabet = format == PseudonymFormat.Base32 ? "0123456789ABCDEFGHJKMNPQRSTVWXYZ" : "0123456789abcdef";

        var pseudonym = pseudonymiser.Pseudonymise("800100");

        Assert.StartsWith("65535-", pseudonym, StringComparison.Ordinal);
        Assert.Equal("65535-".Length + length, pseudonym.Length);
        Assert.All(pseudonym["65535-".Length..], digit => Assert.Contains(digit, alphabet));
    }

    [Fact]
    public void Rotation_keeps_what_was_stored_findable()
    {
        using var old = TestKeys.Ring(1);
        using var both = TestKeys.Ring(2, 1);
        using var before = new HmacPseudonymiser(old, TestKeys.Domain);
        using var after = new HmacPseudonymiser(both, TestKeys.Domain);
        var stored = before.Pseudonymise("800100");

        var candidates = after.PseudonymiseUnderEachKey("800100");

        Assert.Equal([after.Pseudonymise("800100"), stored], candidates);
        Assert.Equal([2, 1], candidates.Select(VersionOf));
    }

    [Fact]
    public void The_keys_may_go_once_the_pseudonymiser_is_made()
    {
        var keys = TestKeys.Ring(1);
        using var pseudonymiser = new HmacPseudonymiser(keys, TestKeys.Domain);
        var before = pseudonymiser.Pseudonymise("800100");
        keys.Dispose();

        Assert.Equal(before, pseudonymiser.Pseudonymise("800100"));
        Assert.Throws<ObjectDisposedException>(() => new HmacPseudonymiser(keys, TestKeys.Domain));
    }

    [Fact]
    public void Keys_that_were_fetched_are_disposed_of()
    {
        var keys = TestKeys.Ring(1);
        using var pseudonymiser = HmacPseudonymiser.Create(new DelegateKeyProvider(() => keys), TestKeys.Domain);

        Assert.Throws<ObjectDisposedException>(() => keys.Current.Secret.Length);
        Assert.NotEmpty(pseudonymiser.Pseudonymise("800100"));
    }

    [Fact]
    public void A_disposed_pseudonymiser_gives_no_pseudonym()
    {
        var pseudonymiser = TestKeys.Pseudonymiser();
        pseudonymiser.Dispose();

        Assert.Throws<ObjectDisposedException>(() => pseudonymiser.Pseudonymise("800100"));
        Assert.Throws<ObjectDisposedException>(() => pseudonymiser.PseudonymiseUnderEachKey("800100"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    [InlineData("\uFEFF")]
    public void Nothing_has_no_pseudonym(string identifier)
    {
        using var pseudonymiser = TestKeys.Pseudonymiser();

        Assert.Throws<ArgumentException>(() => pseudonymiser.Pseudonymise(identifier));
    }

    [Fact]
    public void A_missing_identifier_is_refused()
    {
        using var pseudonymiser = TestKeys.Pseudonymiser();

        Assert.Throws<ArgumentNullException>(() => pseudonymiser.Pseudonymise((string)null!));
        Assert.Throws<ArgumentNullException>(() => pseudonymiser.PseudonymiseUnderEachKey(null!));
    }

    [Fact]
    public void A_very_long_identifier_has_a_pseudonym_of_its_own()
    {
        using var pseudonymiser = TestKeys.Pseudonymiser();
        var text = new string('7', 100_000);

        Assert.NotEqual(pseudonymiser.Pseudonymise(text), pseudonymiser.Pseudonymise(text + "7"), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Many_threads_get_what_one_gets()
    {
        using var pseudonymiser = TestKeys.Pseudonymiser();
        var numbers = Enumerable.Range(1, 2_000).ToList();
        var expected = numbers.ConvertAll(number => pseudonymiser.Pseudonymise($"{number}"));

        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => numbers.ConvertAll(number => pseudonymiser.Pseudonymise($"{number}")))));

        Assert.All(runs, run => Assert.Equal(expected, run));
    }

    [Theory]
    [InlineData("1-ABC", 1)]
    [InlineData("65535-ABC", 65535)]
    public void The_version_of_a_pseudonym_can_be_read(string pseudonym, int version) => Assert.Equal(version, VersionOf(pseudonym));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-A")]
    [InlineData("0-A")]
    [InlineData("01-A")]
    [InlineData("65536-A")]
    [InlineData("123456-A")]
    [InlineData("A-1")]
    [InlineData("12")]
    public void What_has_no_version_is_none_of_ours(string? text)
    {
        Assert.False(PseudonymText.TryReadVersion(text, out var version));
        Assert.Equal(0, version);
    }

    private static int VersionOf(string pseudonym)
    {
        Assert.True(PseudonymText.TryReadVersion(pseudonym, out var version));
        return version;
    }
}
