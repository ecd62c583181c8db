namespace SovereignData.Policy;

/// <summary>Why a destination lacks an assurance.</summary>
public enum ShortfallReason
{
    /// <summary>Nobody has shown that it holds: "no evidence as of …".</summary>
    NoEvidence,

    /// <summary>It held and has ended: "ended on …".</summary>
    Ended,

    /// <summary>It is known not to hold.</summary>
    KnownNotToHold,

    /// <summary>The operator is subject to the law of a country outside the EU.</summary>
    NonEuLaw,

    /// <summary>The host stands outside the EU and the EEA.</summary>
    HostOutsideEu,
}
