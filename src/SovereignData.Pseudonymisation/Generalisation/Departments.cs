using SovereignData.Pseudonymisation.Identifiers;

namespace SovereignData.Pseudonymisation.Generalisation;

/// <summary>Places in France, made coarser: to the département, as <c>59</c>, <c>2A</c> or <c>974</c>.</summary>
/// <remarks>
/// It reduces, and no more: a département is a quasi-identifier still, and the analyzers treat the result as
/// pseudonymised, never as anonymised. Of a text that is no code nothing comes out.
/// </remarks>
public static class Departments
{
    private const int Length = 5;

    /// <summary>The département of a postcode: its first two digits, or three overseas (97 and 98).</summary>
    /// <remarks>
    /// In Corsica, postcodes below 20200 are of 2A and the others of 2B. Some communes near a border have the postcode of
    /// the département across it: where it matters, start from the commune.
    /// </remarks>
    /// <param name="postcode">Five digits; white space does not count.</param>
    /// <returns>The département, or <see langword="null"/> if that is no French postcode.</returns>
    [Pseudonymiser]
    [return: QuasiIdentifier]
    public static string? OfPostcode([QuasiIdentifier] string? postcode)
    {
        if (!TryCompact(postcode, out var code) || !IsNumber(code, 0))
            return null;
        return code.StartsWith("20", StringComparison.Ordinal)
            ? string.CompareOrdinal(code, "20200") < 0 ? "2A" : "2B"
            : OfNumber(code);
    }

    /// <summary>The département of a commune, by its code in the official list (COG): its first two characters, or three overseas.</summary>
    /// <param name="commune">Five characters, as <c>59350</c> or <c>2A004</c>; white space and case do not count.</param>
    /// <returns>The département, or <see langword="null"/> if that is no such code. Corsican codes from before 1976 (20…) are none.</returns>
    [Pseudonymiser]
    [return: QuasiIdentifier]
    public static string? OfCommune([QuasiIdentifier] string? commune)
    {
        if (!TryCompact(commune, out var code))
            return null;
        if (code[0] == '2' && code[1] is 'A' or 'B')
            return IsNumber(code, 2) ? code.Substring(0, 2) : null;
        return IsNumber(code, 0) && !code.StartsWith("20", StringComparison.Ordinal) ? OfNumber(code) : null;
    }

    private static string? OfNumber(string code) => (((code[0] - '0') * 10) + code[1] - '0') switch
    {
        >= 1 and <= 95 => code.Substring(0, 2),
        97 or 98 => code.Substring(0, 3),
        _ => null,
    };

    private static bool TryCompact(string? text, out string code)
    {
        Span<char> compact = stackalloc char[Length];
        var isWhole = IdentifierText.Compact(text.AsSpan(), compact) == Length;
        code = isWhole ? compact.ToString() : "";
        return isWhole;
    }

    private static bool IsNumber(string code, int start) => IdentifierText.FirstOtherThanDigit(code.AsSpan(start)) == 0;
}
