namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>How a pseudonym is written, after the version of its key and a hyphen.</summary>
public enum PseudonymFormat
{
    /// <summary>Crockford's Base32: the digits, and upper-case letters without I, L, O and U. 52 characters for 256 bits, 103 for 512.</summary>
    Base32,

    /// <summary>Lower-case hexadecimal digits: 64 for 256 bits, 128 for 512.</summary>
    Hexadecimal,
}
