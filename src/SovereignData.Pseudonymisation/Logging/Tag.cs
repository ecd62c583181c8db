namespace SovereignData.Pseudonymisation.Logging;

/// <summary>What the attributes of a type or member make of it.</summary>
internal enum Tag
{
    /// <summary>They say nothing.</summary>
    None,

    /// <summary>It is health data, or identifies.</summary>
    Sensitive,

    /// <summary>It is neither, or no longer.</summary>
    Cleared,
}
