namespace SovereignData.Pseudonymisation.Keys;

/// <summary>Why a secret is refused.</summary>
public enum KeyWeakness
{
    /// <summary>It has fewer than 256 bits.</summary>
    TooShort,

    /// <summary>All its bytes are the same.</summary>
    Constant,

    /// <summary>It is a shorter secret, repeated.</summary>
    Repeated,

    /// <summary>Each of its bytes is the one before plus the same number.</summary>
    Sequence,

    /// <summary>It is text: a passphrase, or a secret whose Base64 or hexadecimal digits nobody decoded.</summary>
    Text,

    /// <summary>It has fewer than sixteen different bytes.</summary>
    FewDistinctBytes,
}
