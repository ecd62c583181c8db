namespace SovereignData;

/// <summary>
/// Declares that a method lowers what passes through it to the level <c>anonymised</c>: it aggregates,
/// generalises or erases so that nobody can relate the result to a person any more.
/// </summary>
/// <remarks>
/// The method's result and its <c>out</c> and <c>ref</c> parameters are lowered. A <c>void</c> method lowers every
/// labelled argument or, if there is none, its receiver. On a type it holds for every method of that type; on an
/// interface's method, for every call through it and every implementation. A method that replaces identifiers and
/// keeps one record per person is a <see cref="PseudonymiserAttribute">pseudonymiser</see>. Attributes that derive
/// from this one count as this one.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method)]
public class AnonymiserAttribute : Attribute;
