using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SovereignData.Pseudonymisation.Keys;
using SovereignData.Pseudonymisation.Pseudonyms;

namespace SovereignData.Pseudonymisation.Encryption;

/// <summary>
/// Encrypts what identifies, for whoever has the key to turn back: AES-256-GCM under a key of its own for each <see cref="PseudonymDomain"/>.
/// Safe for several threads at once.
/// </summary>
/// <remarks>
/// <para>
/// An envelope is: the byte 1; the version of the key, two bytes; a random nonce of 96 bits; the ciphertext; a tag of 128 bits. Version
/// and domain are authenticated with it. It is as long as what it holds and 31 bytes.
/// </para>
/// <para>
/// What is sealed twice gives two different envelopes, so that they cannot be joined: where they must be, use
/// <see cref="HmacPseudonymiser"/>. Without the key, which is kept separately, an envelope is a pseudonym (GDPR article 4(5)); beside the
/// key, it identifies. Change the key before it has sealed 2³² envelopes, after which nonces might meet.
/// </para>
/// </remarks>
public sealed class EnvelopeCipher : IDisposable
{
    private const string Use = "SovereignData.Pseudonymisation/1 envelope";
    private const byte Format = 1;
    private const int HeaderLength = sizeof(byte) + sizeof(ushort);
    private const int Overhead = HeaderLength + EnvelopeKey.NonceLength + EnvelopeKey.TagLength;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly EnvelopeKey[] _keys;
    private readonly byte[] _domain;

    /// <summary>Derives the keys of a domain, and keeps only them: what was handed in may be disposed of.</summary>
    /// <param name="keys">All readable generations of the secret; they stay the caller's.</param>
    /// <param name="domain">What the envelopes are for, and who gets them.</param>
    /// <exception cref="PlatformNotSupportedException">The platform has no AES-GCM.</exception>
    public EnvelopeCipher(PseudonymisationKeys keys, PseudonymDomain domain)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(domain);
        if (!IsSupported)
            throw new PlatformNotSupportedException("This platform has no AES-GCM.");

        _domain = domain.Encode(Use);
        _keys = [.. keys.All.Select(key => new EnvelopeKey(key, _domain))];
    }

    /// <summary>Whether the platform has AES-GCM.</summary>
    public static bool IsSupported => AesGcm.IsSupported;

    /// <summary>Fetches keys, derives those of a domain, and disposes of what it fetched.</summary>
    /// <inheritdoc cref="IPseudonymisationKeyProvider.GetKeys"/>
    /// <param name="provider">Where the secret is kept.</param>
    /// <param name="domain">What the envelopes are for, and who gets them.</param>
    public static EnvelopeCipher Create(IPseudonymisationKeyProvider provider, PseudonymDomain domain)
    {
        ArgumentNullException.ThrowIfNull(provider);
        using var keys = provider.GetKeys();
        return new(keys, domain);
    }

    /// <summary>Seals a text under the current key; the envelope in Base64.</summary>
    [Pseudonymiser]
    public string Seal(string text)
    {
        var plaintext = Encoding.GetBytes(text);
        try
        {
            return Convert.ToBase64String(Seal(plaintext));
        }
        finally
        {
            SecretMemory.Clear(plaintext);
        }
    }

    /// <summary>Seals bytes under the current key.</summary>
    [Pseudonymiser]
    public byte[] Seal(ReadOnlySpan<byte> plaintext)
    {
        var (key, envelope) = (_keys[0], new byte[plaintext.Length + Overhead]);
        envelope[0] = Format;
        BinaryPrimitives.WriteUInt16BigEndian(envelope.AsSpan(1), (ushort)key.Version);
        var parts = new EnvelopeParts(envelope);
        RandomNumberGenerator.Fill(parts.Nonce);
        key.Encrypt(parts.Nonce, AssociatedData(envelope), plaintext, parts.Ciphertext, parts.Tag);
        return envelope;
    }

    /// <summary>Opens an envelope in Base64, sealed under any of the readable keys.</summary>
    /// <exception cref="EnvelopeException">It is no envelope, its key is not readable here, or it was changed or is meant for another domain.</exception>
    [return: DirectIdentifier]
    public string Open(string envelope)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        var bytes = new byte[envelope.Length];
        if (!Convert.TryFromBase64String(envelope, bytes, out var length))
            throw new EnvelopeException("This is no envelope: it is not written in Base64.");

        var plaintext = Open(bytes.AsSpan(0, length));
        try
        {
            return Encoding.GetString(plaintext);
        }
        finally
        {
            SecretMemory.Clear(plaintext);
        }
    }

    /// <summary>Opens an envelope, sealed under any of the readable keys.</summary>
    /// <exception cref="EnvelopeException">It is no envelope, its key is not readable here, or it was changed or is meant for another domain.</exception>
    [return: DirectIdentifier]
    public byte[] Open(ReadOnlySpan<byte> envelope)
    {
        if (!TryReadVersion(envelope, out var version))
            throw new EnvelopeException("This is no envelope: it is too short, or of a format that this library does not know.");
        if (Array.Find(_keys, candidate => candidate.Version == version) is not { } key)
            throw new EnvelopeException($"The envelope was sealed under key {version}, which is not among the readable ones.");

        var copy = envelope.ToArray();
        var parts = new EnvelopeParts(copy);
        var plaintext = new byte[parts.Ciphertext.Length];
        try
        {
            key.Decrypt(parts.Nonce, AssociatedData(copy), parts.Ciphertext, parts.Tag, plaintext);
            return plaintext;
        }
        catch (AuthenticationTagMismatchException exception)
        {
            throw new EnvelopeException("The envelope was changed, or sealed for another purpose or recipient, or under another key of this version.", exception);
        }
    }

    /// <summary>Reads which generation of the key an envelope was sealed under.</summary>
    /// <param name="envelope">An envelope.</param>
    /// <param name="version">The version of its key, if it is one.</param>
    /// <returns>Whether it has the form of an envelope.</returns>
    public static bool TryReadVersion(ReadOnlySpan<byte> envelope, out int version)
    {
        version = envelope.Length >= Overhead && envelope[0] == Format ? BinaryPrimitives.ReadUInt16BigEndian(envelope.Slice(1)) : 0;
        return version > 0;
    }

    /// <summary>Overwrites the derived keys with zeros.</summary>
    public void Dispose()
    {
        foreach (var key in _keys)
            key.Dispose();
    }

    private byte[] AssociatedData(ReadOnlySpan<byte> envelope) => [.. envelope.Slice(0, HeaderLength), .. _domain];

    private readonly ref struct EnvelopeParts(Span<byte> envelope)
    {
        public Span<byte> Nonce { get; } = envelope.Slice(HeaderLength, EnvelopeKey.NonceLength);

        public Span<byte> Ciphertext { get; } = envelope.Slice(HeaderLength + EnvelopeKey.NonceLength, envelope.Length - Overhead);

        public Span<byte> Tag { get; } = envelope.Slice(envelope.Length - EnvelopeKey.TagLength);
    }
}
