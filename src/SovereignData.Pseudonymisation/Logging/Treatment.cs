namespace SovereignData.Pseudonymisation.Logging;

/// <summary>What is done with a value before it is logged.</summary>
internal enum Treatment
{
    /// <summary>Nothing: nothing tagged can be in it.</summary>
    Keep,

    /// <summary>The mask takes its place.</summary>
    Mask,

    /// <summary>Its elements are looked at.</summary>
    Elements,

    /// <summary>Its members are looked at.</summary>
    Members,
}
