namespace SovereignData.Pseudonymisation.Identifiers;

/// <summary>Reads the characters of a NIR: sex, year, month, département or country, commune, number, and the key.</summary>
internal static class NirText
{
    public const int Length = 13;
    private const int LengthWithKey = 15;

    /// <summary>Writes the thirteen characters without the key. A key that is there must fit.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, Span<char> number, out IdentifierError error)
    {
        Span<char> compact = stackalloc char[LengthWithKey];
        var length = IdentifierText.Compact(text, compact);
        if (length is not (Length or LengthWithKey))
        {
            error = new(IdentifierProblem.Length);
            return false;
        }

        compact.Slice(0, Length).CopyTo(number);
        error = ErrorIn(compact.Slice(0, length));
        return error.Problem == IdentifierProblem.None;
    }

    /// <summary>97 less the remainder of the number by 97; 2A counts as 19, 2B as 18.</summary>
    public static int KeyOf(ReadOnlySpan<char> number)
    {
        var remainder = 0;
        for (var i = 0; i < Length; i++)
        {
            var digit = (i, number[i]) switch
            {
                (5, _) when number[6] is 'A' or 'B' => 1,
                (6, 'A') => 9,
                (6, 'B') => 8,
                _ => number[i] - '0',
            };
            remainder = ((remainder * 10) + digit) % 97;
        }

        return 97 - remainder;
    }

    private static IdentifierError ErrorIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isCorsican = i == 6 && text[5] == '2' && text[6] is 'A' or 'B';
            if (!IdentifierText.IsDigit(text[i]) && !isCorsican)
                return new(IdentifierProblem.Character, i + 1);
        }

        if (text[0] is not ('1' or '2' or '3' or '4' or '7' or '8'))
            return new(IdentifierProblem.Sex, 1);
        if (((text[3] - '0') * 10) + text[4] - '0' is < 1 or (> 12 and < 20))
            return new(IdentifierProblem.Month, 4);
        return text.Length == LengthWithKey && ((text[13] - '0') * 10) + text[14] - '0' != KeyOf(text)
            ? new(IdentifierProblem.CheckDigits, 14)
            : default;
    }
}
