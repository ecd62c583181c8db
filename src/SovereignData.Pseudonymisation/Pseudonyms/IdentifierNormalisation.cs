namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>Which spellings of an identifier are taken for one, and so have one pseudonym.</summary>
public enum IdentifierNormalisation
{
    /// <summary>
    /// Codes (IPP, stay numbers, card numbers): upper case, without white space, in the compatibility form of Unicode
    /// (NFKC). Hyphens, points and leading zeros count.
    /// </summary>
    Code,

    /// <summary>
    /// Numbers of the French register (NIR, NIA): the thirteen characters without white space and without the key, in
    /// upper case. With a key or not, 2A or 2a, it is one number; what is no NIR, or has a wrong key, is refused.
    /// </summary>
    Nir,

    /// <summary>
    /// Names: upper case, without accents and other marks; ligatures apart (Œ as OE, ß as SS); hyphens, apostrophes and
    /// white space as one space. <c>Jean-Noël</c> and <c>JEAN NOEL</c> are one name, <c>Jeannoël</c> is another.
    /// </summary>
    Name,

    /// <summary>To the letter, in UTF-8.</summary>
    Exact,
}
