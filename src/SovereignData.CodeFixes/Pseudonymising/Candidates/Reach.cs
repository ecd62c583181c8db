namespace SovereignData.CodeFixes.Pseudonymising.Candidates;

/// <summary>How a pseudonymiser is reached, the nearest way first.</summary>
internal enum Reach
{
    /// <summary>By a local, a parameter, a field or a property in scope.</summary>
    OnReceiver,

    /// <summary>By its bare name: a member of the type around, or a local function.</summary>
    ByName,

    /// <summary>It is a method of the value itself.</summary>
    OnValue,

    /// <summary>It is static.</summary>
    OnType,
}
