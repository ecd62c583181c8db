namespace SovereignData.Analyzers.Pseudonymisers.Values;

/// <summary>Why a result still tells who a person is, the least first.</summary>
internal enum Weakness
{
    /// <summary>It is what was put in.</summary>
    Identity,

    /// <summary>It is that, written in another way.</summary>
    Encoding,

    /// <summary>It is a part of it.</summary>
    Mask,

    /// <summary>It is a hash that anybody can compute.</summary>
    Hash,

    /// <summary>It is a hash for tables in memory.</summary>
    HashCode,

    /// <summary>It is encrypted block by block.</summary>
    EcbMode,

    /// <summary>It is encrypted with an initialisation vector or nonce that is always the same.</summary>
    FixedVector,

    /// <summary>It is encrypted with an algorithm that is broken.</summary>
    BrokenCipher,

    /// <summary>It comes of numbers that can be predicted.</summary>
    Random,

    /// <summary>Its key stands in the code.</summary>
    KeyInCode,

    /// <summary>Its key lies in the configuration beside the data's connection.</summary>
    KeyInConfiguration,

    /// <summary>Its key is kept by the provider who has the data.</summary>
    KeyInVault,
}
