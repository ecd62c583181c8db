namespace SovereignData.Policy;

/// <summary>What is known in favour of a destination, or required of it.</summary>
[Flags]
public enum Assurances
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Data stays in the EU or the EEA (<c>eu_hosted</c>).</summary>
    EuHosted = 1,

    /// <summary>The operator is immune from the law of countries outside the EU (<c>eu_law</c>).</summary>
    EuLaw = 2,

    /// <summary>Certified as a host of health data, CSP art. L1111-8 (<c>hds</c>).</summary>
    Hds = 4,

    /// <summary>
    /// Qualified SecNumCloud by ANSSI (<c>secnumcloud</c>). Implies <see cref="EuLaw"/> and <see cref="EuHosted"/>
    /// (SecNumCloud 3.2, §19.6).
    /// </summary>
    SecNumCloud = 8,

    /// <summary>The organisation's own premises (<c>on_premises</c>). Satisfies every requirement but <c>never</c>.</summary>
    OnPremises = 16,
}
