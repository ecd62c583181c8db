namespace SovereignData.Policy.Json;

/// <summary>Walks over a text and knows the line and column it is at.</summary>
internal sealed class JsonCursor(string text)
{
    private int line = 1;
    private int lineStart;

    public const char End = '\0';

    public int Offset { get; private set; }

    public bool AtEnd => Offset >= text.Length;

    /// <summary>The character at hand, or <see cref="End"/>.</summary>
    public char Current => Peek(0);

    public char Peek(int ahead) => Offset + ahead < text.Length ? text[Offset + ahead] : End;

    public void Advance()
    {
        var current = text[Offset++];
        if (current == '\n' || (current == '\r' && Current != '\n'))
        {
            line++;
            lineStart = Offset;
        }
    }

    /// <summary>The range of some characters from here, as far as the text goes.</summary>
    public TextRange Here(int length = 1) => new(line, Offset - lineStart + 1, Math.Min(length, text.Length - Offset));

    /// <summary>The range from an earlier place on the same line up to here.</summary>
    public TextRange Since(TextRange start) => start with { Length = Offset - lineStart + 1 - start.Column };

    public string TextSince(int offset) => text.Substring(offset, Offset - offset);
}
