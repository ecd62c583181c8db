using System.Text.RegularExpressions;

namespace SovereignData.CodeFixes.Logging;

/// <summary>Takes a placeholder out of a text, with the brackets, key, separators and spaces that would be left behind.</summary>
internal static class MessageText
{
    private static readonly char[] Separators = [' ', ',', ';', ':', '|', '-', '–'];
    private static readonly (string Opening, string Closing)[] Brackets = [("(", ")"), ("[", "]"), ("<", ">"), ("'", "'"), ("«", "»"), ("\\\"", "\\\""), ("\"\"", "\"\""), ("\"", "\"")];
    private static readonly char[] Spaces = [' ', '\u00a0', '\u202f'];
    private static readonly string[] LineEnds = ["\r", "\n", @"\r", @"\n"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary><c>nir=</c>, or <c>nir: </c> behind a separator or a bracket.</summary>
    private static readonly Regex Key = new(@"(?<![\w.])[\w.]+=$|(?<=^|[,;|([] *)[\w.]+: ?$", RegexOptions.CultureInvariant, Patience);

    /// <summary>Whether a text without placeholders says anything.</summary>
    public static bool SaysSomething(string text) => text.Any(char.IsLetterOrDigit);

    /// <summary>The text without what stands at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the placeholder starts.</param>
    /// <param name="length">The placeholder's length.</param>
    /// <param name="opens">Whether nothing comes before the text.</param>
    /// <param name="closes">Whether nothing comes behind the text.</param>
    public static string Without(string text, int start, int length, bool opens, bool closes)
    {
        var before = text.Substring(0, start);
        var after = text.Substring(start + length);
        (before, after) = Unbracketed(before, after);
        if (SaysSomething(after) || before.IndexOf('{') >= 0)
            (before, after) = Unbracketed(Key.Replace(before, ""), after);
        return Join(before, after, opens, closes);
    }

    private static (string Before, string After) Unbracketed(string before, string after)
    {
        while (true)
        {
            var (head, tail) = (before.TrimEnd(Spaces), after.TrimStart(Spaces));
            var around = Array.Find(Brackets, pair => head.EndsWith(pair.Opening, StringComparison.Ordinal) && tail.StartsWith(pair.Closing, StringComparison.Ordinal));
            if (around.Opening is null)
                return (before, after);
            (before, after) = (head.Substring(0, head.Length - around.Opening.Length), tail.Substring(around.Closing.Length));
        }
    }

    private static string Join(string before, string after, bool opens, bool closes)
    {
        var head = before.TrimEnd(' ');
        var tail = after.TrimStart(' ');
        if (head.Length == 0 ? opens : EndsLine(head))
            return before + tail.TrimStart(Separators);
        if (tail.Length == 0 ? closes : StartsWith(tail, LineEnds))
            return head.TrimEnd(Separators) + tail;
        if (tail.Length > 0 && ",;|.:!?)]".IndexOf(tail[0]) >= 0)
            return head.TrimEnd(',', ';', '|') + tail;
        return before.Length > head.Length && after.Length > tail.Length ? $"{head} {tail}" : before + after;
    }

    private static bool EndsLine(string head) => LineEnds.Any(end => head.EndsWith(end, StringComparison.Ordinal));

    private static bool StartsWith(string tail, string[] starts) => starts.Any(start => tail.StartsWith(start, StringComparison.Ordinal));
}
