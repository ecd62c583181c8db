using System.Text;

namespace SovereignData.Policy;

/// <summary>Writes a policy as a table that people read.</summary>
internal static class PolicyTable
{
    private const int Gap = 2;

    public static string Of(EffectivePolicy policy, IReadOnlyList<IReadOnlyList<string>> allowed, IReadOnlyList<string> denied)
    {
        var rows = new List<string[]> { new[] { "", Level.Identifying.PolicyName(), Level.Pseudonymised.PolicyName() } };
        rows.AddRange(PolicyNames.Kinds.Values.Select(kind => new[]
        {
            kind.PolicyName(),
            policy.Requires(Level.Identifying, kind).ToString(),
            policy.Requires(Level.Pseudonymised, kind).ToString(),
        }));

        var text = new StringBuilder();
        foreach (var row in rows)
            text.Append(Line(row, rows)).Append('\n');
        foreach (var list in allowed)
            text.Append("allowed providers: ").Append(string.Join(", ", list)).Append('\n');
        if (denied.Count > 0)
            text.Append("denied providers: ").Append(string.Join(", ", denied.Distinct(StringComparer.OrdinalIgnoreCase))).Append('\n');
        return text.ToString();
    }

    private static string Line(string[] row, List<string[]> rows) =>
        string.Concat(row.Select((cell, column) => cell.PadRight(rows.Max(other => other[column].Length) + Gap))).TrimEnd();
}
