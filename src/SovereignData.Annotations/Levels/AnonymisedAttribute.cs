namespace SovereignData;

/// <summary>
/// States that a value has the level <c>anonymised</c> already: nobody can relate it to a person any more, and
/// no policy restricts where it goes.
/// </summary>
/// <remarks>
/// <para>
/// Use it for counts, aggregates and the like. Data whose identifiers were removed and whose quasi-identifiers
/// were kept is <see cref="PseudonymisedAttribute">pseudonymised</see> at best.
/// </para>
/// <para>
/// On a field, a property, a parameter or a return value it replaces the tags of the value's type, at every path
/// below it; on a type it gives the level to every value of that type. Attributes that derive from this one count
/// as this one.
/// </para>
/// </remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Field | AttributeTargets.Property
    | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public class AnonymisedAttribute : Attribute;
