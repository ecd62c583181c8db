namespace SovereignData.Pseudonymisation.Identifiers;

/// <summary>What the identifiers' texts have in common.</summary>
internal static class IdentifierText
{
    /// <summary>Copies a text without white space, its letters in upper case; how long it is, or -1 if it does not fit.</summary>
    public static int Compact(ReadOnlySpan<char> text, Span<char> compact)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
                continue;
            if (length == compact.Length)
                return -1;
            compact[length++] = character is >= 'a' and <= 'z' ? (char)(character - 'a' + 'A') : character;
        }

        return length;
    }

    /// <summary>The position of the first character that is no digit, from 1; 0 if all are.</summary>
    public static int FirstOtherThanDigit(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i]))
                return i + 1;
        }

        return 0;
    }

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>Whether the last digit is right by ISO/IEC 7812-1, annex B: the formula of Luhn.</summary>
    public static bool HasLuhnDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            var weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return sum % 10 == 0;
    }
}
