namespace SovereignData.Policy;

/// <summary>A ready table of requirements, to which a policy adds its own.</summary>
public enum Profile
{
    /// <summary>Care: hosts certified for health data, in the EU, under EU law. The default.</summary>
    Care,

    /// <summary>Research: identities stay on premises, pseudonymised data goes to SecNumCloud hosts only.</summary>
    Research,

    /// <summary>State, operators and GIPs: as care, with SecNumCloud (loi SREN 2024-449, art. 31).</summary>
    State,
}
