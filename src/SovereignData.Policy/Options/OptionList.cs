namespace SovereignData.Policy;

/// <summary>Splits the value of a list option.</summary>
internal static class OptionList
{
    /// <summary>The items between commas that stand outside parentheses, trimmed, without empty ones.</summary>
    public static IReadOnlyList<string> Split(string value)
    {
        var items = new List<string>();
        var depth = 0;
        var start = 0;
        for (var at = 0; at < value.Length; at++)
        {
            depth = value[at] switch
            {
                '(' => depth + 1,
                ')' => Math.Max(0, depth - 1),
                _ => depth,
            };
            if (value[at] == ',' && depth == 0)
            {
                items.Add(value.Substring(start, at - start));
                start = at + 1;
            }
        }

        items.Add(value.Substring(start));
        return [.. items.Select(item => item.Trim()).Where(item => item.Length > 0)];
    }
}
