using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SovereignData.Pseudonymisation.Encryption;
using SovereignData.Pseudonymisation.Keys;
using SovereignData.Pseudonymisation.Pseudonyms;

namespace SovereignData.Pseudonymisation.Tests.Encryption;

public sealed class EnvelopeCipherTests
{
    private static readonly PseudonymDomain Trial = new("trial/2026-7", "University of Lille");

    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);

    [Theory]
    [InlineData("")]
    [InlineData("253072B07300470")]
    [InlineData("Jean-Noël 李 😀")]
    public void What_was_sealed_opens_to_what_it_was(string text)
    {
        using var cipher = Cipher();

        Assert.Equal(text, cipher.Open(cipher.Seal(text)));
        Assert.Equal(Encoding.UTF8.GetBytes(text), cipher.Open(cipher.Seal(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void What_is_sealed_twice_gives_two_envelopes()
    {
        using var cipher = Cipher();

        Assert.NotEqual(cipher.Seal("8004123456"), cipher.Seal("8004123456"), StringComparer.Ordinal);
    }

    [Fact]
    public void An_envelope_is_what_the_documentation_says()
    {
        using var cipher = Cipher();
        var text = "8004123456"u8.ToArray();

        var envelope = cipher.Seal(text);

        Assert.Equal((31 + text.Length, 1, 7), (envelope.Length, envelope[0], BinaryPrimitives.ReadUInt16BigEndian(envelope.AsSpan(1))));
        byte[] domain = [.. Named("SovereignData.Pseudonymisation/1 envelope"), .. Named(Trial.Purpose), .. Named(Trial.Recipient)];
        using var aes = new AesGcm(HKDF.Expand(HashAlgorithmName.SHA256, _secret, 32, domain), 16);
        var opened = new byte[text.Length];
        aes.Decrypt(envelope.AsSpan(3, 12), envelope.AsSpan(15, text.Length), envelope.AsSpan(15 + text.Length), opened, [.. envelope[..3], .. domain]);
        Assert.Equal(text, opened);
    }

    [Fact]
    public void After_a_rotation_both_generations_open_and_the_new_one_seals()
    {
        using var before = Cipher();
        var old = before.Seal("8004123456"u8);
        using var keys = new PseudonymisationKeys(PseudonymisationKey.Generate(8), new PseudonymisationKey(7, _secret));
        using var after = new EnvelopeCipher(keys, Trial);

        var resealed = after.Seal(after.Open(old));

        Assert.True(EnvelopeCipher.TryReadVersion(old, out var oldVersion));
        Assert.True(EnvelopeCipher.TryReadVersion(resealed, out var newVersion));
        Assert.Equal((7, 8), (oldVersion, newVersion));
        Assert.Equal("8004123456"u8, after.Open(resealed));
        Assert.Contains("under key 8, which is not among the readable ones", Assert.Throws<EnvelopeException>(() => before.Open(resealed)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bit_that_is_changed_is_noticed()
    {
        using var cipher = Cipher();
        var envelope = cipher.Seal("8004123456"u8);

        for (var bit = 0; bit < envelope.Length * 8; bit++)
        {
            var changed = envelope.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<EnvelopeException>(() => cipher.Open(changed));
        }
    }

    [Fact]
    public void Whatever_is_cut_off_or_added_is_noticed()
    {
        using var cipher = Cipher();
        var envelope = cipher.Seal("8004123456"u8);

        for (var length = 0; length < envelope.Length; length++)
            Assert.Throws<EnvelopeException>(() => cipher.Open(envelope.AsSpan(0, length)));
        Assert.Throws<EnvelopeException>(() => cipher.Open([.. envelope, 0]));
        Assert.Throws<EnvelopeException>(() => cipher.Open("no Base64"));
    }

    [Theory]
    [InlineData("trial/2026-8", "University of Lille")]
    [InlineData("trial/2026-7", "REIN")]
    [InlineData("trial/2026-7University", " of Lille")]
    public void An_envelope_of_another_domain_does_not_open(string purpose, string recipient)
    {
        using var cipher = Cipher();
        using var keys = Keys();
        using var other = new EnvelopeCipher(keys, new(purpose, recipient));

        var refused = Assert.Throws<EnvelopeException>(() => other.Open(cipher.Seal("8004123456")));

        Assert.DoesNotContain("8004123456", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_come_from_whoever_keeps_them_and_end_with_the_cipher()
    {
        var cipher = EnvelopeCipher.Create(new DelegateKeyProvider(Keys), Trial);
        var envelope = cipher.Seal("8004123456");
        Assert.Equal("8004123456", cipher.Open(envelope));

        cipher.Dispose();

        Assert.Throws<ObjectDisposedException>(() => cipher.Seal("8004123456"));
        Assert.Throws<ObjectDisposedException>(() => cipher.Open(envelope));
    }

    private static byte[] Named(string name)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, Encoding.UTF8.GetByteCount(name));
        return [.. length, .. Encoding.UTF8.GetBytes(name)];
    }

    private PseudonymisationKeys Keys() => new(new PseudonymisationKey(7, _secret));

    private EnvelopeCipher Cipher()
    {
        using var keys = Keys();
        return new(keys, Trial);
    }
}
