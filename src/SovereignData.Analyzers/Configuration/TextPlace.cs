using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Analyzers.Configuration;

/// <summary>Places in files that are not code.</summary>
internal static class TextPlace
{
    /// <summary>A range as our readers count, from 1; one that the text does not reach is drawn into it.</summary>
    public static Location Of(string path, SourceText text, TextRange range)
    {
        var line = Math.Min(Math.Max(range.Line - 1, 0), text.Lines.Count - 1);
        var column = Math.Min(Math.Max(range.Column - 1, 0), text.Lines[line].Span.Length);
        var start = text.Lines[line].Start + column;
        return Of(path, text, new TextSpan(start, Math.Min(Math.Max(range.Length, 0), text.Length - start)));
    }

    public static Location Of(string path, SourceText text, TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
}
