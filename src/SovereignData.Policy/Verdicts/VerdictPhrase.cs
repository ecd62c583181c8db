using System.Globalization;

namespace SovereignData.Policy;

/// <summary>A part of a verdict that is put into words only when the language is known.</summary>
internal sealed class VerdictPhrase(Func<CultureInfo, string> render) : IFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        render(formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);

    public override string ToString() => render(CultureInfo.InvariantCulture);
}
