namespace SovereignData;

/// <summary>
/// Tags what identifies a person only in combination with other data: level <c>pseudonymised</c> when alone.
/// </summary>
/// <remarks>
/// <para>
/// Quasi-identifiers are, among others, the birth date, sex, commune or postcode, the dates of a stay or of
/// death, the establishment (FINESS) and rare diagnoses. To remove the direct identifiers and keep these is not
/// to anonymise: coded longitudinal health data can be re-identified (Conseil d'État, 13 February 2026,
/// n° 498628). Generalise them: a year for a birth date, a département for a postcode.
/// </para>
/// <para>
/// A quasi-identifier does not count as the declared identifier that makes a <see cref="HealthDataAttribute"/>
/// type precise. Attributes that derive from this one count as this one.
/// </para>
/// </remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Field | AttributeTargets.Property
    | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public class QuasiIdentifierAttribute : Attribute;
