namespace SovereignData;

/// <summary>
/// Tags what identifies a person by itself: level <c>identifying</c>.
/// </summary>
/// <remarks>
/// <para>
/// Direct identifiers are, among others, the NIR, the INS, a hospital's patient and stay numbers (IPP, IEP),
/// names, the address, telephone numbers, e-mail addresses, photographs, biometrics, IP addresses and free
/// text. Their unkeyed hash, encoding or mask identifies too, since the numbers can be enumerated.
/// </para>
/// <para>
/// One such member makes the tag of its <see cref="HealthDataAttribute"/> type precise: the other members
/// are then clinical facts at level <c>pseudonymised</c>. On a type (<c>readonly record struct Nir</c>) the tag
/// labels every value of that type. Attributes that derive from this one count as this one.
/// </para>
/// </remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Field | AttributeTargets.Property
    | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public class DirectIdentifierAttribute : Attribute;
