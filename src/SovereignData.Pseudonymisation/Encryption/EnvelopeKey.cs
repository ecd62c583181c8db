using System.Security.Cryptography;
using SovereignData.Pseudonymisation.Keys;

namespace SovereignData.Pseudonymisation.Encryption;

/// <summary>One generation of a secret, as it encrypts in one domain: AES-256-GCM under a key of its own.</summary>
internal sealed class EnvelopeKey : IDisposable
{
    public const int NonceLength = 12;
    public const int TagLength = 16;

    private const int KeyLength = 32;

    private readonly byte[] _secret = SecretMemory.Allocate(KeyLength);
    private volatile bool _isDisposed;

    /// <summary>Derives it: HKDF-Expand (RFC 5869, section 2.3).</summary>
    public EnvelopeKey(PseudonymisationKey key, ReadOnlySpan<byte> info)
    {
        Version = key.Version;
        HKDF.Expand(HashAlgorithmName.SHA256, key.Secret, _secret, info);
    }

    /// <summary>Takes a key as it is.</summary>
    internal EnvelopeKey(int version, ReadOnlySpan<byte> secret)
    {
        Version = version;
        secret.CopyTo(_secret);
    }

    public int Version { get; }

    public void Encrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> associatedData, ReadOnlySpan<byte> plaintext, Span<byte> ciphertext, Span<byte> tag)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(EnvelopeCipher));
        using var aes = new AesGcm(_secret, TagLength);
        aes.Encrypt(nonce, plaintext, ciphertext, tag, associatedData);
    }

    /// <exception cref="AuthenticationTagMismatchException">Key, nonce, associated data, ciphertext and tag do not belong together.</exception>
    public void Decrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> associatedData, ReadOnlySpan<byte> ciphertext, ReadOnlySpan<byte> tag, Span<byte> plaintext)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(EnvelopeCipher));
        using var aes = new AesGcm(_secret, TagLength);
        aes.Decrypt(nonce, ciphertext, tag, plaintext, associatedData);
    }

    public void Dispose()
    {
        _isDisposed = true;
        SecretMemory.Clear(_secret);
    }
}
