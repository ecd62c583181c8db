using System.Security.Cryptography;
using SovereignData.Pseudonymisation.Pseudonyms;

namespace SovereignData.Pseudonymisation.Tokens;

/// <summary>Tokens of 160 bits from the random numbers of the platform, as 32 characters of Base32: no two are ever the same.</summary>
internal static class RandomToken
{
    private const int Length = 20;

    public static string Next()
    {
#if NET
        Span<byte> bits = stackalloc byte[Length];
        RandomNumberGenerator.Fill(bits);
#else
        var bits = new byte[Length];
        using var random = RandomNumberGenerator.Create();
        random.GetBytes(bits);
#endif
        return PseudonymText.Write("", bits, PseudonymFormat.Base32);
    }
}
