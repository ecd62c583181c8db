using System.Globalization;
using System.Text;

namespace SovereignData.Policy;

/// <summary>Writes a baseline: a finding a line, in an order that does not depend on the build, so that changes are easy to review and to merge.</summary>
internal static class BaselineText
{
    public static string Of(IEnumerable<BaselineEntry> entries)
    {
        var lines = entries
            .OrderBy(static entry => entry.Assembly, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Finding, Fingerprint.Order)
            .Select(static entry => $"    {Line(entry)}")
            .ToList();
        var findings = lines.Count == 0 ? "[]" : $"[\n{string.Join(",\n", lines)}\n  ]";
        return $"{{\n  \"version\": 1,\n  \"findings\": {findings}\n}}\n";
    }

    private static string Line(BaselineEntry entry)
    {
        var members = new (string Key, string? Value)[]
            {
                ("assembly", entry.Assembly), ("rule", entry.Finding.Rule), ("member", entry.Finding.Member), ("source", entry.Finding.Source), ("sink", entry.Finding.Sink),
            }
            .Where(static member => member.Value is not null)
            .Select(static member => $"\"{member.Key}\": {Quoted(member.Value!)}");
        var count = entry.Count > 1 ? $", \"count\": {entry.Count.ToString(CultureInfo.InvariantCulture)}" : "";
        return $"{{ {string.Join(", ", members)}{count} }}";
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is '"' or '\\')
                quoted.Append('\\').Append(letter);
            else if (letter < ' ')
                quoted.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }
}
