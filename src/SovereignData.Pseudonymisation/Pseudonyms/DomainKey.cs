using System.Globalization;
using SovereignData.Pseudonymisation.Keys;

namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>One generation of a secret, as it is used in one domain.</summary>
internal sealed class DomainKey : IDisposable
{
    public const int MaximumHashLength = 64;

    private readonly byte[] _secret;
    private readonly PseudonymAlgorithm _algorithm;
    private volatile bool _isDisposed;

    /// <summary>Derives it: HKDF-Expand (RFC 5869, section 2.3) for as many bytes as the hash has, which is one block.</summary>
    public DomainKey(PseudonymisationKey key, ReadOnlySpan<byte> info, PseudonymAlgorithm algorithm)
    {
        Version = key.Version;
        Prefix = key.Version.ToString(CultureInfo.InvariantCulture) + "-";
        _algorithm = algorithm;
        _secret = SecretMemory.Allocate(algorithm == PseudonymAlgorithm.HmacSha512 ? 64 : 32);
        KeyedHash.Compute(algorithm, key.Secret, [.. info, 1], _secret);
    }

    public int Version { get; }

    /// <summary>The version as pseudonyms begin with it.</summary>
    public string Prefix { get; }

    /// <summary>The keyed hash of a text; how long it is.</summary>
    public int Hash(ReadOnlySpan<byte> text, Span<byte> hash)
    {
        var length = KeyedHash.Compute(_algorithm, _secret, text, hash);
        // Asked last: what was computed while the key was overwritten is no pseudonym.
        return _isDisposed ? throw new ObjectDisposedException(nameof(HmacPseudonymiser)) : length;
    }

    public void Dispose()
    {
        _isDisposed = true;
        SecretMemory.Clear(_secret);
    }
}
