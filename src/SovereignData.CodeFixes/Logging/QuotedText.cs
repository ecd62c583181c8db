namespace SovereignData.CodeFixes.Logging;

/// <summary>A string literal or an interpolated string as it is written.</summary>
/// <param name="Opening">What stands before the text: <c>"</c>, <c>$@"</c>, <c>"""</c>.</param>
/// <param name="Content">The text, with its escapes.</param>
/// <param name="Closing">What stands behind it.</param>
internal readonly record struct QuotedText(string Opening, string Content, string Closing)
{
    private const int RawQuotes = 3;

    private bool IsRaw => Closing.Length >= RawQuotes;

    public static QuotedText Of(string written)
    {
        var prefix = written.TakeWhile(static character => character is '$' or '@').Count();
        var run = written.Skip(prefix).TakeWhile(static character => character is '"').Count();
        var quotes = run >= RawQuotes && written.IndexOf('@', 0, prefix) < 0 ? run : 1;
        var opening = prefix + quotes;
        return new(written.Substring(0, opening), written.Substring(opening, written.Length - opening - quotes), written.Substring(written.Length - quotes));
    }

    /// <summary>A string without holes or placeholders, in which a brace stands for itself.</summary>
    public QuotedText AsPlain(string content) =>
        new(Opening.Replace("$", ""), IsRaw ? content : content.Replace("{{", "{").Replace("}}", "}"), Closing);

    public override string ToString() => Opening + Content + Closing;
}
