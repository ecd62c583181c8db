using System.Security.Cryptography;
using System.Text;
using SovereignData.Pseudonymisation.Keys;

namespace SovereignData.Pseudonymisation.Tests.Keys;

public sealed class KeyTests
{
    [Fact]
    public void A_random_secret_of_256_bits_is_taken()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        using var key = new PseudonymisationKey(3, secret);

        Assert.Equal(3, key.Version);
        Assert.Equal(secret, key.Secret.ToArray());
    }

    [Fact]
    public void A_generated_key_is_new_each_time()
    {
        using var one = PseudonymisationKey.Generate(1);
        using var other = PseudonymisationKey.Generate(1);

        Assert.Equal(32, one.Secret.Length);
        Assert.NotEqual(one.Secret.ToArray(), other.Secret.ToArray());
    }

    [Fact]
    public void The_secret_is_copied()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        using var key = new PseudonymisationKey(1, secret);
        Array.Clear(secret);

        Assert.NotEqual(secret, key.Secret.ToArray());
    }

    [Fact]
    public void Disposing_overwrites_the_secret_and_ends_its_use()
    {
        var key = PseudonymisationKey.Generate(1);
        var memory = key.Secret;
        key.Dispose();
        key.Dispose();

        Assert.Equal(new byte[32], memory.ToArray());
        Assert.Throws<ObjectDisposedException>(() => key.Secret.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(PseudonymisationKey.MaximumVersion + 1)]
    public void A_version_is_a_number_from_1_to_65535(int version) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PseudonymisationKey(version, RandomNumberGenerator.GetBytes(32)));

    [Fact]
    public void A_secret_of_fewer_than_256_bits_is_refused() => Refuses(KeyWeakness.TooShort, RandomNumberGenerator.GetBytes(31));

    [Fact]
    public void No_secret_is_refused() => Refuses(KeyWeakness.TooShort, []);

    [Theory]
    [InlineData(0)]
    [InlineData(0xFF)]
    public void One_byte_over_and_over_is_refused(byte value) => Refuses(KeyWeakness.Constant, [.. Enumerable.Repeat(value, 32)]);

    [Theory]
    [InlineData(2, 32)]
    [InlineData(16, 32)]
    [InlineData(32, 64)]
    [InlineData(24, 50)]
    public void A_shorter_secret_repeated_is_refused(int period, int length)
    {
        var part = RandomNumberGenerator.GetBytes(period);
        Refuses(KeyWeakness.Repeated, [.. Enumerable.Range(0, length).Select(i => part[i % period])]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(255)]
    public void A_sequence_is_refused(int step) => Refuses(KeyWeakness.Sequence, [.. Enumerable.Range(0, 32).Select(i => (byte)(40 + (i * step)))]);

    [Fact]
    public void A_passphrase_is_refused() => Refuses(KeyWeakness.Text, "correct horse battery staple, and then some"u8.ToArray());

    [Fact]
    public void Digits_that_nobody_decoded_are_refused()
    {
        Refuses(KeyWeakness.Text, Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));
        Refuses(KeyWeakness.Text, Encoding.ASCII.GetBytes(Convert.ToHexString(RandomNumberGenerator.GetBytes(32))));
    }

    [Fact]
    public void Few_different_bytes_are_refused() =>
        Refuses(KeyWeakness.FewDistinctBytes, [.. RandomNumberGenerator.GetBytes(64).Select(value => (byte)(0xF0 | (value % 15)))]);

    [Fact]
    public void Random_secrets_are_not_refused()
    {
        for (var i = 0; i < 20_000; i++)
            Assert.Null(KeyStrength.WeaknessOf(RandomNumberGenerator.GetBytes(32 + (i % 33))));
    }

    [Fact]
    public void Neither_a_key_nor_what_is_said_of_it_shows_the_secret()
    {
        var secret = "correct horse battery staple, and then some"u8.ToArray();
        var refusal = Assert.Throws<WeakKeyException>(() => new PseudonymisationKey(1, secret));
        using var key = PseudonymisationKey.Generate(7);

        Assert.Equal("The pseudonymisation key is text: a passphrase, or digits that nobody decoded. Draw 32 random bytes.", refusal.Message);
        Assert.Equal("Pseudonymisation key 7", key.ToString());
        Assert.DoesNotContain(typeof(PseudonymisationKey).GetProperties(), static property => property.PropertyType != typeof(int));
    }

    private static void Refuses(KeyWeakness weakness, byte[] secret) =>
        Assert.Equal(weakness, Assert.Throws<WeakKeyException>(() => new PseudonymisationKey(1, secret)).Weakness);
}
