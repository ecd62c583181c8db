namespace SovereignData.Analyzers.Flow.Library;

/// <summary>Reads the formats of <c>string.Format</c>.</summary>
internal static class CompositeFormat
{
    /// <summary>The literal parts, each with the index of the argument behind it, or -1 at the end; null where the text is no format.</summary>
    public static List<(string Literal, int Index)>? Parse(string format)
    {
        var parts = new List<(string, int)>();
        var literal = new System.Text.StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var character = format[i];
            if (character is '{' or '}' && i + 1 < format.Length && format[i + 1] == character)
            {
                literal.Append(character);
                i++;
            }
            else if (character == '{')
            {
                var end = format.IndexOf('}', i);
                if (end < 0 || !Digits.TryRead(IndexIn(format.Substring(i + 1, end - i - 1)), out var index))
                    return null;
                parts.Add((literal.ToString(), index));
                literal.Clear();
                i = end;
            }
            else
            {
                literal.Append(character);
            }
        }

        parts.Add((literal.ToString(), -1));
        return parts;
    }

    /// <summary>What stands before an alignment or a format.</summary>
    private static string IndexIn(string item) => item.Split(',', ':')[0].Trim();
}
