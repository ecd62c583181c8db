namespace SovereignData.Policy;

/// <summary>What stands against a flow.</summary>
public enum ViolationCause
{
    /// <summary>The policy says <c>never</c> for this level and kind.</summary>
    Never,

    /// <summary>The policy denies the provider.</summary>
    ProviderDenied,

    /// <summary>The policy allows other providers only.</summary>
    ProviderNotAllowed,

    /// <summary>Neither catalogue nor policy knows the host.</summary>
    UnknownHost,

    /// <summary>The destination cannot be determined.</summary>
    Undetermined,

    /// <summary>The destination lacks assurances that the policy requires.</summary>
    LacksAssurances,
}
