namespace SovereignData.Analyzers.Rules;

/// <summary>A part of a message that is put into words only when the language is known.</summary>
internal sealed class Phrase(Func<IFormatProvider?, string> render) : IFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => render(formatProvider);

    public override string ToString() => render(null);
}
