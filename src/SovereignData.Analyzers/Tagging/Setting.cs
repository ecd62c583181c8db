namespace SovereignData.Analyzers.Tagging;

/// <summary>How surely a type is about somebody in care, ascending.</summary>
internal enum Setting
{
    /// <summary>Nothing says so.</summary>
    None,

    /// <summary>Its namespace is about health care: it may as well hold an account or a price.</summary>
    Surroundings,

    /// <summary>Its name may be that of something medical: a stay, an observation, a prescription.</summary>
    Likely,

    /// <summary>It is about a patient.</summary>
    Care,
}
