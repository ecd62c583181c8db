namespace SovereignData.Analyzers.Pseudonymisers.Apis;

/// <summary>What an object of a cryptographic library does with what it is given.</summary>
internal enum ToolKind
{
    /// <summary>Hashes without a key.</summary>
    Digest,

    /// <summary>Hashes under a key.</summary>
    Mac,

    /// <summary>Encrypts in a mode that can be chosen.</summary>
    Cipher,

    /// <summary>Encrypts with an algorithm that is broken in any mode.</summary>
    BrokenCipher,

    /// <summary>Encrypts, and takes a nonce each time.</summary>
    Aead,

    /// <summary>Predictable numbers.</summary>
    Random,

    /// <summary>Numbers that nobody can predict.</summary>
    SecureRandom,
}
