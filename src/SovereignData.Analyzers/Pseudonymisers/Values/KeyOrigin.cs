namespace SovereignData.Analyzers.Pseudonymisers.Values;

/// <summary>Where a value comes from that may serve as a key, the least secret first.</summary>
internal enum KeyOrigin
{
    /// <summary>An array that nothing was written into yet.</summary>
    Blank,

    /// <summary>It stands in the code.</summary>
    Code,

    /// <summary>It is read from the configuration.</summary>
    Configuration,

    /// <summary>A provider's vault hands it out.</summary>
    Vault,

    /// <summary>It is made anew each time, and cannot be predicted.</summary>
    Fresh,

    /// <summary>The object was given it.</summary>
    Held,

    /// <summary>The caller gives it, or it comes from outside.</summary>
    Given,
}
