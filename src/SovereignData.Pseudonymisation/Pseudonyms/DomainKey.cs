using System.Globalization;
using SovereignData.Pseudonymisation.Keys;

namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>One generation of a secret, as it is used in one domain. Safe for several threads at once.</summary>
internal sealed class DomainKey : IDisposable
{
    public const int MaximumHashLength = 64;

    private readonly byte[] _secret;
    private readonly PseudonymAlgorithm _algorithm;
    private readonly KeyedHash?[] _idle = new KeyedHash?[Environment.ProcessorCount];
    private volatile bool _isDisposed;

    /// <summary>Derives it: HKDF-Expand (RFC 5869, section 2.3) for as many bytes as the hash has, which is one block.</summary>
    public DomainKey(PseudonymisationKey key, ReadOnlySpan<byte> info, PseudonymAlgorithm algorithm)
    {
        Version = key.Version;
        Prefix = key.Version.ToString(CultureInfo.InvariantCulture) + "-";
        _algorithm = algorithm;
        _secret = SecretMemory.Allocate(algorithm == PseudonymAlgorithm.HmacSha512 ? 64 : 32);
        using var expand = new KeyedHash(algorithm, key.Secret);
        expand.Compute([.. info, 1], _secret);
    }

    public int Version { get; }

    /// <summary>The version as pseudonyms begin with it.</summary>
    public string Prefix { get; }

    /// <summary>The keyed hash of a text; how long it is.</summary>
    public int Hash(ReadOnlySpan<byte> text, Span<byte> hash)
    {
        ref var idle = ref _idle[Environment.CurrentManagedThreadId % _idle.Length];
        var hmac = Interlocked.Exchange(ref idle, null) ?? new KeyedHash(_algorithm, _secret);
        var length = hmac.Compute(text, hash);
        Interlocked.Exchange(ref idle, hmac)?.Dispose();

        // Asked last: what was computed while the key was overwritten is no pseudonym.
        if (!_isDisposed)
            return length;
        Clear();
        throw new ObjectDisposedException(nameof(HmacPseudonymiser));
    }

    public void Dispose()
    {
        _isDisposed = true;
        Clear();
    }

    private void Clear()
    {
        SecretMemory.Clear(_secret);
        for (var i = 0; i < _idle.Length; i++)
            Interlocked.Exchange(ref _idle[i], null)?.Dispose();
    }
}
