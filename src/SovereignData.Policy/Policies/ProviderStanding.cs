namespace SovereignData.Policy;

/// <summary>Whether a policy's provider lists let a destination be used at all.</summary>
public enum ProviderStanding
{
    /// <summary>No list speaks against it.</summary>
    Admitted,

    /// <summary>A list of allowed providers does not name it.</summary>
    NotAllowed,

    /// <summary>The list of denied providers names it.</summary>
    Denied,
}
