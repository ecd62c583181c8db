using SovereignData.Testing.Running;

namespace SovereignData.Testing.Reporting;

/// <summary>Says which analyzers or generators threw.</summary>
internal static class BreakdownReport
{
    public static void ThrowIfAny(IReadOnlyCollection<Breakdown> breakdowns)
    {
        if (breakdowns.Count == 0)
            return;

        var distinct = breakdowns
            .DistinctBy(breakdown => (breakdown.Culprit, breakdown.Exception.ToString()))
            .OrderBy(breakdown => breakdown.Culprit, StringComparer.Ordinal)
            .ThenBy(breakdown => breakdown.Exception.ToString(), StringComparer.Ordinal)
            .ToArray();

        throw new VerificationException(
            string.Join("\n\n", distinct.Select(breakdown => $"{breakdown.Culprit} threw an exception ({breakdown.Id}).\n\n{breakdown.Exception}")),
            distinct[0].Exception);
    }
}
