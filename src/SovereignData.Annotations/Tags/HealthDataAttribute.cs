namespace SovereignData;

/// <summary>
/// Tags personal health data: data that GDPR article 9 protects, and that French law lets nobody host for
/// others without a contract and an HDS certificate (Code de la santé publique, article L1111-8).
/// </summary>
/// <remarks>
/// <para>
/// On a type, the tag labels every value of that type, and the fields and properties of the type, its subtypes
/// and its implementers. If one of these members is a <see cref="DirectIdentifierAttribute"/>, the tag is
/// precise: the object as a whole and its identifiers are <c>identifying</c>, its other members are clinical
/// facts at level <c>pseudonymised</c>. Without a declared identifier every member is <c>identifying</c>.
/// </para>
/// <para>
/// On a field, a property, a parameter, a return value or a generic parameter, the tag labels that value
/// <c>identifying</c>, whatever its type. A member's own tag decides over the tag of the type around it.
/// </para>
/// <para>
/// Whatever holds tagged data (in a field, an element, a type argument, at any depth) is labelled as a whole;
/// its untagged members are not. Attributes that derive from this one count as this one.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [HealthData]
/// public record Admission([property: DirectIdentifier] string Nir, string Diagnosis, DateTime AdmittedAt);
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Field | AttributeTargets.Property
    | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.GenericParameter)]
public class HealthDataAttribute : Attribute
{
    /// <summary>
    /// Whether the data may identify a person; <see langword="true"/> unless set. Set it to
    /// <see langword="false"/> for clinical facts that hold no identifier: they are labelled
    /// <c>pseudonymised</c>, for they are still personal data (GDPR recital 26).
    /// </summary>
    public bool Identifying { get; set; } = true;
}
