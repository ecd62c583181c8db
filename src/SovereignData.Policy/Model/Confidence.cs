namespace SovereignData.Policy;

/// <summary>How well a fact of the catalogue is supported. A fact of a user's own policy is <see cref="Primary"/>.</summary>
public enum Confidence
{
    /// <summary>A primary text or the vendor's own source was seen.</summary>
    Primary,

    /// <summary>A secondary source was seen.</summary>
    Secondary,

    /// <summary>Believed, not verified: to be said only with "believed".</summary>
    Believed,
}
