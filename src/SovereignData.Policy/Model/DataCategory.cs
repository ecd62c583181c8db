namespace SovereignData.Policy;

/// <summary>What a policy source says of the values it names.</summary>
public enum DataCategory
{
    /// <summary>Personal health data (<c>health</c>), as <c>[HealthData]</c>.</summary>
    Health,

    /// <summary>Identifies a person (<c>identifier</c>), as <c>[DirectIdentifier]</c>.</summary>
    Identifier,

    /// <summary>Identifies in combination (<c>quasi_identifier</c>), as <c>[QuasiIdentifier]</c>.</summary>
    QuasiIdentifier,

    /// <summary>Pseudonymised already (<c>pseudonymised</c>).</summary>
    Pseudonymised,

    /// <summary>Anonymised already (<c>anonymised</c>).</summary>
    Anonymised,

    /// <summary>No health data, whatever a wider tag says (<c>none</c>), as <c>[NotHealthData]</c>.</summary>
    None,
}
