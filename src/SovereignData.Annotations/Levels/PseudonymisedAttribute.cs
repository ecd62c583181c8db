namespace SovereignData;

/// <summary>
/// States that a value has the level <c>pseudonymised</c> already: it can no longer be attributed to a person
/// without additional information that is kept separately (GDPR article 4(5)).
/// </summary>
/// <remarks>
/// <para>
/// On a field, a property, a parameter or a return value it replaces the tags of the value's type, at every path
/// below it; on a type it gives the level to every value of that type. A pseudonym put beside an identifier is
/// <c>identifying</c> again, since joining values joins levels by maximum.
/// </para>
/// <para>
/// Pseudonymised data is still personal data (GDPR recital 26), and a policy still restricts where it goes. To
/// have the code that lowers the level recognised, tag it with <see cref="PseudonymiserAttribute"/>. Attributes
/// that derive from this one count as this one.
/// </para>
/// </remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Field | AttributeTargets.Property
    | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public class PseudonymisedAttribute : Attribute;
