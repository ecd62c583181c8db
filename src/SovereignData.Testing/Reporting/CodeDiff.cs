using System.Collections.Immutable;
using System.Globalization;
using SovereignData.Testing.Comparing;

namespace SovereignData.Testing.Reporting;

/// <summary>Prints the changed lines of a file with their numbers and a little of what surrounds them.</summary>
internal static class CodeDiff
{
    private const int Context = 3;

    public static string Print(ImmutableArray<DiffLine> lines)
    {
        var width = lines.Max(line => line.Number).ToString(CultureInfo.InvariantCulture).Length;
        var printed = new List<string>();
        var last = -1;

        for (var index = 0; index < lines.Length; index++)
        {
            if (!IsNearChange(lines, index))
                continue;

            if (last < index - 1)
                printed.Add($"      {"⋮".PadLeft(width)}");
            printed.Add(Print(lines[index], width));
            last = index;
        }

        if (last < lines.Length - 1)
            printed.Add($"      {"⋮".PadLeft(width)}");

        return string.Join('\n', printed);
    }

    private static string Print(DiffLine line, int width)
    {
        var text = line.IsCommon ? line.Text : VisibleEnd(line.Text);
        return $"    {line.Sign} {line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(width)}  {text}".TrimEnd();
    }

    /// <summary>A difference in trailing spaces would be invisible otherwise.</summary>
    private static string VisibleEnd(string text)
    {
        var trimmed = text.TrimEnd(' ');
        return trimmed + new string('·', text.Length - trimmed.Length);
    }

    private static bool IsNearChange(ImmutableArray<DiffLine> lines, int index)
    {
        var start = Math.Max(0, index - Context);
        var end = Math.Min(lines.Length, index + Context + 1);
        return lines.AsSpan()[start..end].ContainsAnyChange();
    }

    private static bool ContainsAnyChange(this ReadOnlySpan<DiffLine> lines)
    {
        foreach (var line in lines)
        {
            if (!line.IsCommon)
                return true;
        }

        return false;
    }
}
