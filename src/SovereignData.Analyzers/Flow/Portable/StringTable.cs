using System.Text;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>The strings of an export, in ordinal order, each as what it adds to the beginning of the one before.</summary>
internal static class StringTable
{
    public static string Write(IReadOnlyList<string> sorted)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var one in sorted)
        {
            var shared = 0;
            while (shared < before.Length && shared < one.Length && before[shared] == one[shared])
                shared++;
            text.Append(shared).Append(' ').Append(Escape(one.Substring(shared))).Append('\n');
            before = one;
        }

        return text.ToString();
    }

    /// <summary>Reads back a table; null where it is not one.</summary>
    public static List<string>? Read(IEnumerable<string> lines)
    {
        var strings = new List<string>();
        var before = "";
        foreach (var line in lines)
        {
            var space = line.IndexOf(' ');
            if (space < 0 || !Digits.TryRead(line.Substring(0, space), out var shared) || shared < 0 || shared > before.Length)
                return null;
            before = before.Substring(0, shared) + Unescape(line.Substring(space + 1));
            strings.Add(before);
        }

        return strings;
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r");

    private static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
                result.Append(text[i]);
            else
                result.Append(text[++i] switch { 'n' => '\n', 'r' => '\r', var other => other });
        }

        return result.ToString();
    }
}
