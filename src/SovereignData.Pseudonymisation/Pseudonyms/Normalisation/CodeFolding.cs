using System.Globalization;

namespace SovereignData.Pseudonymisation.Pseudonyms.Normalisation;

/// <summary>Codes: upper case, without white space and characters that are not seen.</summary>
internal static class CodeFolding
{
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (character is >= '0' and <= '9' or >= 'A' and <= 'Z')
                folded[length++] = character;
            else if (!char.IsWhiteSpace(character) && CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control))
                folded[length++] = char.ToUpperInvariant(character);
        }

        return length;
    }
}
