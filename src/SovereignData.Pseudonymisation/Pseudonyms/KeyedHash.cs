using System.Security.Cryptography;

namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>HMAC (FIPS 198-1, RFC 2104), by the platform, under one key. Made once and used often: setting up the key costs more than a short text. For one thread at a time.</summary>
internal sealed class KeyedHash : IDisposable
{
    private readonly IncrementalHash _hmac;

    public KeyedHash(PseudonymAlgorithm algorithm, ReadOnlySpan<byte> key)
    {
        var name = algorithm == PseudonymAlgorithm.HmacSha512 ? HashAlgorithmName.SHA512 : HashAlgorithmName.SHA256;
#if NET
        _hmac = IncrementalHash.CreateHMAC(name, key);
#else
        var copy = key.ToArray();
        _hmac = IncrementalHash.CreateHMAC(name, copy);
        Keys.SecretMemory.Clear(copy);
#endif
    }

    /// <summary>Writes the keyed hash of a text; how long it is.</summary>
    public int Compute(ReadOnlySpan<byte> text, Span<byte> hash)
    {
#if NET
        _hmac.AppendData(text);
        return _hmac.GetHashAndReset(hash);
#else
        _hmac.AppendData(text.ToArray());
        var computed = _hmac.GetHashAndReset();
        computed.CopyTo(hash);
        return computed.Length;
#endif
    }

    public void Dispose() => _hmac.Dispose();
}
