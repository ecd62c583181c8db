namespace SovereignData.Pseudonymisation.Identifiers;

/// <summary>The number of an establishment in the French register (FINESS): nine characters that begin with its département.</summary>
/// <remarks>
/// <para>
/// It names a place, not a person, and so carries no tag: a list of establishments is no health data. Where it says
/// in which establishment somebody was treated, tag the member as <see cref="QuasiIdentifierAttribute"/>.
/// </para>
/// <para>
/// The last digit is believed to be by the formula of Luhn, and checked. How the letter of 2A and 2B counts in it is
/// not published as far as we know, so that of Corsican numbers it is not checked.
/// </para>
/// </remarks>
public readonly record struct Finess
#if NET
    : ISpanParsable<Finess>
#endif
{
    private const int Length = 9;

    private readonly string? _number;

    private Finess(ReadOnlySpan<char> number) => _number = number.ToString();

    internal string Number => _number ?? throw new InvalidOperationException("There is no number in it: it was never parsed.");

    /// <summary>Reads a FINESS number. White space and the case of letters do not count.</summary>
    /// <exception cref="IdentifierFormatException">It is none; the message says why and where, without the text.</exception>
    public static Finess Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Finess Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var finess, out var error) ? finess : throw new IdentifierFormatException("FINESS number", error);

    /// <summary>Reads a FINESS number, if it is one. White space and the case of letters do not count.</summary>
    public static bool TryParse(string? text, out Finess finess) => TryParse(text.AsSpan(), out finess, out _);

    /// <inheritdoc cref="TryParse(string, out Finess)"/>
    /// <param name="text">The text.</param>
    /// <param name="finess">What was read.</param>
    /// <param name="error">What is wrong with the text, if anything.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Finess finess, out IdentifierError error)
    {
        Span<char> number = stackalloc char[Length];
        error = IdentifierText.Compact(text, number) == Length ? ErrorIn(number) : new(IdentifierProblem.Length);
        finess = error.Problem == IdentifierProblem.None ? new(number) : default;
        return error.Problem == IdentifierProblem.None;
    }

    /// <summary>The nine characters.</summary>
    /// <exception cref="InvalidOperationException">There is none: the value was never parsed.</exception>
    public string Reveal() => Number;

    /// <summary>A mask, the same for every number. <see cref="Reveal"/> gives the number.</summary>
    public override string ToString() => "FINESS ***";

    private static IdentifierError ErrorIn(ReadOnlySpan<char> number)
    {
        var isCorsican = number[0] == '2' && number[1] is 'A' or 'B';
        var start = isCorsican ? 2 : 0;
        if (IdentifierText.FirstOtherThanDigit(number.Slice(start)) is > 0 and var position)
            return new(IdentifierProblem.Character, start + position);
        return isCorsican || IdentifierText.HasLuhnDigit(number) ? default : new(IdentifierProblem.CheckDigits, Length);
    }

#if NET
    static Finess IParsable<Finess>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Finess>.TryParse(string? s, IFormatProvider? provider, out Finess result) => TryParse(s, out result);

    static Finess ISpanParsable<Finess>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Finess>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Finess result) => TryParse(s, out result, out _);
#endif
}
