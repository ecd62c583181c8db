using System.Globalization;

namespace SovereignData.Pseudonymisation.Pseudonyms.Normalisation;

/// <summary>Codes: upper case, without white space and characters that are not seen.</summary>
internal static class CodeFolding
{
    /// <summary>Folds what is ASCII, as nearly all codes are, at once into bytes; false if it is not.</summary>
    public static bool TryFoldAscii(ReadOnlySpan<char> text, Span<byte> folded, out int length)
    {
        length = 0;
        foreach (var character in text)
        {
            if (character > '\x7F')
                return false;
            if (character is > ' ' and < '\x7F')
                folded[length++] = (byte)(character is >= 'a' and <= 'z' ? character - 'a' + 'A' : character);
        }

        return true;
    }

    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control))
                folded[length++] = char.ToUpperInvariant(character);
        }

        return length;
    }
}
