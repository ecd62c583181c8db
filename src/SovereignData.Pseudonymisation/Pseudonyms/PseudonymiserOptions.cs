namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>How pseudonyms are made. To change the algorithm or the normalisation changes the pseudonyms; the format only their spelling.</summary>
public sealed record PseudonymiserOptions
{
    /// <summary>The keyed hash; HMAC-SHA-256 unless set.</summary>
    public PseudonymAlgorithm Algorithm { get; init; }

    /// <summary>How a pseudonym is written; Base32 unless set.</summary>
    public PseudonymFormat Format { get; init; }

    /// <summary>Which spellings of an identifier are taken for one; those of codes unless set.</summary>
    public IdentifierNormalisation Normalisation { get; init; }
}
