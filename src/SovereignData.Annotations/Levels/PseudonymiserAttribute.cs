namespace SovereignData;

/// <summary>
/// Declares that a method lowers what passes through it to the level <c>pseudonymised</c>.
/// </summary>
/// <remarks>
/// <para>
/// The method's result and its <c>out</c> and <c>ref</c> parameters are lowered. A <c>void</c> method lowers
/// every labelled argument or, if there is none, its receiver. On a type it holds for every method of that type;
/// on an interface's method, for every call through it and every implementation.
/// </para>
/// <para>
/// The declaration is checked: a method that encodes, truncates or hashes without a key does not pseudonymise,
/// and its result stays <c>identifying</c> (SOV2002). What does: a keyed HMAC, a random token table or
/// authenticated encryption, with the secret in separate custody (GDPR article 4(5)). Attributes that derive from
/// this one count as this one.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// public interface IPatientTokens
/// {
///     [Pseudonymiser]
///     string Tokenise(string nir);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method)]
public class PseudonymiserAttribute : Attribute;
