namespace SovereignData.Policy.Tests;

/// <summary>A text in which <c>⟦…⟧</c> marks a place.</summary>
internal static class Marked
{
    public static string Plain(string marked) => marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

    /// <summary>The place, or null where none is marked.</summary>
    public static TextRange? Range(string marked)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        if (start < 0)
            return null;

        var before = marked[..start].TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var length = marked.IndexOf('⟧', StringComparison.Ordinal) - start - 1;
        return new TextRange(before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'), length);
    }
}
