namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>The keyed hash of pseudonyms.</summary>
public enum PseudonymAlgorithm
{
    /// <summary>HMAC-SHA-256 (FIPS 198-1): 256 bits.</summary>
    HmacSha256,

    /// <summary>HMAC-SHA-512: 512 bits, twice as long.</summary>
    HmacSha512,
}
