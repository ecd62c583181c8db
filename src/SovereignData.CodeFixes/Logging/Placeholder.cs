using System.Globalization;

namespace SovereignData.CodeFixes.Logging;

/// <summary>A placeholder in a format: <c>{Nir}</c>, <c>{0,10:F2}</c>.</summary>
/// <param name="Start">Where its opening brace stands.</param>
/// <param name="Length">Up to its closing brace.</param>
/// <param name="Name">Its name or number.</param>
internal readonly record struct Placeholder(int Start, int Length, string Name)
{
    /// <summary>Its number; -1 where it has none.</summary>
    public int Number => int.TryParse(Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    /// <summary>The placeholders of a text in their order; null where a brace stands alone.</summary>
    public static IReadOnlyList<Placeholder>? In(string text)
    {
        List<Placeholder> found = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}'))
                continue;
            if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                i++;
                continue;
            }

            var end = text[i] == '{' ? text.IndexOfAny(['{', '}'], i + 1) : -1;
            if (end < 0 || text[end] == '{')
                return null;
            found.Add(new(i, end + 1 - i, text.Substring(i + 1, end - i - 1).Split(',', ':')[0].Trim()));
            i = end;
        }

        return found;
    }
}
