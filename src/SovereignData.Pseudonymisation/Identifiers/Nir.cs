using System.Globalization;

namespace SovereignData.Pseudonymisation.Identifiers;

/// <summary>
/// The number of a person in the French national register (NIR, the number of social security), or the one that
/// somebody has while waiting for it (NIA): thirteen characters, and a key of two digits.
/// </summary>
/// <remarks>
/// The key is 97 less the remainder of the number by 97, where the départements 2A and 2B of Corsica count as 19 and
/// 18. Whether a number was ever given out is not known from its form.
/// </remarks>
[DirectIdentifier]
public readonly record struct Nir
#if NET
    : ISpanParsable<Nir>
#endif
{
    private readonly string? _number;

    internal Nir(ReadOnlySpan<char> number) => _number = number.ToString();

    /// <summary>The thirteen characters without the key.</summary>
    internal string Number => _number ?? throw new InvalidOperationException("There is no number in it: it was never parsed.");

    /// <summary>Reads a NIR. White space and the case of letters do not count; the key may be left out, else it must fit.</summary>
    /// <exception cref="IdentifierFormatException">It is none; the message says why and where, without the text.</exception>
    public static Nir Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Nir Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var nir, out var error) ? nir : throw new IdentifierFormatException("NIR", error);

    /// <summary>Reads a NIR, if it is one. White space and the case of letters do not count; the key may be left out, else it must fit.</summary>
    public static bool TryParse(string? text, out Nir nir) => TryParse(text.AsSpan(), out nir, out _);

    /// <inheritdoc cref="TryParse(string, out Nir)"/>
    /// <param name="text">The text.</param>
    /// <param name="nir">What was read.</param>
    /// <param name="error">What is wrong with the text, if anything.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Nir nir, out IdentifierError error)
    {
        Span<char> number = stackalloc char[NirText.Length];
        var isNir = NirText.TryRead(text, number, out error);
        nir = isNir ? new(number) : default;
        return isNir;
    }

    /// <summary>The number with its key: fifteen characters without spaces.</summary>
    /// <exception cref="InvalidOperationException">There is none: the value was never parsed.</exception>
    [return: DirectIdentifier]
    public string Reveal() => Number + NirText.KeyOf(Number.AsSpan()).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>A mask, the same for every number. <see cref="Reveal"/> gives the number.</summary>
    [return: NotHealthData("The same text for every number.")]
    public override string ToString() => "NIR ***";

#if NET
    static Nir IParsable<Nir>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Nir>.TryParse(string? s, IFormatProvider? provider, out Nir result) => TryParse(s, out result);

    static Nir ISpanParsable<Nir>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Nir>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Nir result) => TryParse(s, out result, out _);
#endif
}
