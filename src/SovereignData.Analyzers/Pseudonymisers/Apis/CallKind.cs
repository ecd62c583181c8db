namespace SovereignData.Analyzers.Pseudonymisers.Apis;

/// <summary>What a library's method does to what tells who a person is.</summary>
internal enum CallKind
{
    /// <summary>Passes it on, in whatever form.</summary>
    Carry,

    /// <summary>Writes it in another way that anyone can read back.</summary>
    Encode,

    /// <summary>Leaves out a part.</summary>
    Mask,

    /// <summary>Hashes it without a key, unless a secret is mixed in.</summary>
    Digest,

    /// <summary>A hash for tables in memory.</summary>
    HashCode,

    /// <summary>Hashes it under a key.</summary>
    Mac,

    /// <summary>Looks something up by it, and hands out what was found.</summary>
    LookUp,

    /// <summary>A new, unpredictable value.</summary>
    Fresh,

    /// <summary>A value from outside the code, of which nothing is known.</summary>
    Outside,

    /// <summary>A value from the configuration.</summary>
    Configuration,

    /// <summary>Another library's business: it is trusted.</summary>
    Unknown,
}
