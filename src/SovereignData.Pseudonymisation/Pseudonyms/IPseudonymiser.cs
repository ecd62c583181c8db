namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>
/// Replaces identifiers by keyed pseudonyms: the same for the same identifier, and of no use to who lacks the key.
/// Safe for several threads at once.
/// </summary>
/// <remarks>
/// What comes out has the level <c>pseudonymised</c>: it is still personal data (GDPR recital 26), and identifies again
/// beside what identifies.
/// </remarks>
public interface IPseudonymiser
{
    /// <summary>The pseudonym of an identifier under the current key.</summary>
    /// <param name="identifier">What identifies a person. It is normalised first.</param>
    /// <exception cref="ArgumentException">The identifier is empty, or cannot be normalised. The message does not show it.</exception>
    [Pseudonymiser]
    string Pseudonymise(string identifier);

    /// <inheritdoc cref="Pseudonymise(string)"/>
    [Pseudonymiser]
    string Pseudonymise(ReadOnlySpan<char> identifier);

    /// <summary>
    /// The pseudonyms of an identifier under each readable key, the current one first: by which to find what was stored
    /// before the key was last changed.
    /// </summary>
    /// <inheritdoc cref="Pseudonymise(string)"/>
    [Pseudonymiser]
    IReadOnlyList<string> PseudonymiseUnderEachKey(string identifier);
}
