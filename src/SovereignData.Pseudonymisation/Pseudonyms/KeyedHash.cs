using System.Security.Cryptography;
#if !NET
using SovereignData.Pseudonymisation.Keys;
#endif

namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>HMAC (FIPS 198-1, RFC 2104), by the platform.</summary>
internal static class KeyedHash
{
    /// <summary>Writes the keyed hash of a text; how long it is.</summary>
#if NET
    public static int Compute(PseudonymAlgorithm algorithm, ReadOnlySpan<byte> key, ReadOnlySpan<byte> text, Span<byte> hash) =>
        algorithm == PseudonymAlgorithm.HmacSha512 ? HMACSHA512.HashData(key, text, hash) : HMACSHA256.HashData(key, text, hash);
#else
    public static int Compute(PseudonymAlgorithm algorithm, ReadOnlySpan<byte> key, ReadOnlySpan<byte> text, Span<byte> hash)
    {
        var copy = key.ToArray();
        try
        {
            using HMAC hmac = algorithm == PseudonymAlgorithm.HmacSha512 ? new HMACSHA512(copy) : new HMACSHA256(copy);
            var computed = hmac.ComputeHash(text.ToArray());
            computed.CopyTo(hash);
            return computed.Length;
        }
        finally
        {
            SecretMemory.Clear(copy);
        }
    }
#endif
}
