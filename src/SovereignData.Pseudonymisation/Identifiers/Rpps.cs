namespace SovereignData.Pseudonymisation.Identifiers;

/// <summary>The number of a health professional in the shared register (RPPS): eleven digits, the last one by the formula of Luhn.</summary>
/// <remarks>It identifies a person directly, though not the patient, and so is a <see cref="DirectIdentifierAttribute"/>.</remarks>
[DirectIdentifier]
public readonly record struct Rpps
#if NET
    : ISpanParsable<Rpps>
#endif
{
    private const int Length = 11;

    private readonly string? _number;

    private Rpps(ReadOnlySpan<char> number) => _number = number.ToString();

    internal string Number => _number ?? throw new InvalidOperationException("There is no number in it: it was never parsed.");

    /// <summary>Reads an RPPS number. White space does not count.</summary>
    /// <exception cref="IdentifierFormatException">It is none; the message says why and where, without the text.</exception>
    public static Rpps Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Rpps Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var rpps, out var error) ? rpps : throw new IdentifierFormatException("RPPS number", error);

    /// <summary>Reads an RPPS number, if it is one. White space does not count.</summary>
    public static bool TryParse(string? text, out Rpps rpps) => TryParse(text.AsSpan(), out rpps, out _);

    /// <inheritdoc cref="TryParse(string, out Rpps)"/>
    /// <param name="text">The text.</param>
    /// <param name="rpps">What was read.</param>
    /// <param name="error">What is wrong with the text, if anything.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Rpps rpps, out IdentifierError error)
    {
        Span<char> number = stackalloc char[Length];
        error = IdentifierText.Compact(text, number) != Length ? new(IdentifierProblem.Length)
            : IdentifierText.FirstOtherThanDigit(number) is > 0 and var position ? new(IdentifierProblem.Character, position)
            : !IdentifierText.HasLuhnDigit(number) ? new(IdentifierProblem.CheckDigits, Length)
            : default;
        rpps = error.Problem == IdentifierProblem.None ? new(number) : default;
        return error.Problem == IdentifierProblem.None;
    }

    /// <summary>The eleven digits.</summary>
    /// <exception cref="InvalidOperationException">There is none: the value was never parsed.</exception>
    [return: DirectIdentifier]
    public string Reveal() => Number;

    /// <summary>A mask, the same for every number. <see cref="Reveal"/> gives the number.</summary>
    [return: NotHealthData("The same text for every number.")]
    public override string ToString() => "RPPS ***";

#if NET
    static Rpps IParsable<Rpps>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Rpps>.TryParse(string? s, IFormatProvider? provider, out Rpps result) => TryParse(s, out result);

    static Rpps ISpanParsable<Rpps>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Rpps>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rpps result) => TryParse(s, out result, out _);
#endif
}
