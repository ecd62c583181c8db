namespace SovereignData.Policy;

/// <summary>
/// How closely a value points at a person. Levels are ordered: joining values joins their levels by maximum,
/// and what a level requires of a destination, every higher level requires too.
/// </summary>
public enum Level
{
    /// <summary>No person can be singled out any more. Requires nothing of any destination.</summary>
    Anonymised,

    /// <summary>
    /// A person can be singled out only with additional information kept apart (GDPR art. 4(5)).
    /// Still personal data (GDPR recital 26).
    /// </summary>
    Pseudonymised,

    /// <summary>Names a person, or can be traced to one without further information.</summary>
    Identifying,
}
