namespace SovereignData.Pseudonymisation.Identifiers;

/// <summary>Of which kind the matricule of an <see cref="Ins"/> is; its OID says so.</summary>
public enum InsNature
{
    /// <summary>A number of the register: 1.2.250.1.213.1.4.8.</summary>
    Nir,

    /// <summary>A number for those who wait for one: 1.2.250.1.213.1.4.9.</summary>
    Nia,

    /// <summary>Nobody's, for tests: 1.2.250.1.213.1.4.10.</summary>
    Test,

    /// <summary>Nobody's, for demonstrations: 1.2.250.1.213.1.4.11.</summary>
    Demonstration,
}
