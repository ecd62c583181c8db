using System.Globalization;

namespace SovereignData.Pseudonymisation.Pseudonyms.Normalisation;

/// <summary>Names: upper case, without marks; whatever separates their parts as one space.</summary>
internal static class NameFolding
{
    private const char FirstLetter = '\u00C0';

    /// <summary>The letters from U+00C0 to U+017F without their marks; a hyphen where one is no letter, or several.</summary>
    private const string Latin =
        "AAAAAA-CEEEEIIIIDNOOOOO-OUUUUY--AAAAAA-CEEEEIIIIDNOOOOO-OUUUUY-Y"
        + "AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIII--JJKKKLLLLLL--LLNNNNNN-NNOOOOOO--RRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZ-";

    /// <summary>Whether the text can be folded as it is: it holds nothing but what <see cref="Fold"/> knows.</summary>
    public static bool IsSimple(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character > '\x7F' && LetterOf(character) == '-' && LigatureOf(character) is null && character is not ('\u00A0' or '\u2010' or '\u2011' or '\u2019'))
                return false;
        }

        return true;
    }

    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (IsSeparator(character))
            {
                if (length > 0 && folded[length - 1] != ' ')
                    folded[length++] = ' ';
            }
            else if (LigatureOf(character) is { } letters)
            {
                folded[length++] = letters[0];
                folded[length++] = letters[1];
            }
            else if (LetterOf(character) is var letter and not '-')
            {
                folded[length++] = letter;
            }
            else if (!IsUnseen(character))
            {
                folded[length++] = char.ToUpperInvariant(character);
            }
        }

        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }

    private static char LetterOf(char character) => character is >= FirstLetter and <= '\u017F' ? Latin[character - FirstLetter] : '-';

    private static string? LigatureOf(char character) => character switch
    {
        'Æ' or 'æ' => "AE",
        'Œ' or 'œ' => "OE",
        'ß' or 'ẞ' => "SS",
        'Þ' or 'þ' => "TH",
        _ => null,
    };

    private static bool IsSeparator(char character) =>
        character is '\'' or '.' or '\u2018' or '\u2019' or '\u02BC' or '\u2032' or '\u2212' or '`'
        || char.IsWhiteSpace(character)
        || (character is '-' or > '\x7F' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation);

    /// <summary>Marks that were taken off their letters, and characters that are not seen.</summary>
    private static bool IsUnseen(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control;
}
