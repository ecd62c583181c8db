namespace SovereignData.Policy;

/// <summary>One assurance that a destination lacks, and why.</summary>
/// <param name="Assurance">The single assurance.</param>
/// <param name="Reason">Why it is lacking.</param>
/// <param name="Date">
/// With <see cref="ShortfallReason.Ended"/> its last day, otherwise the day on which the facts were looked up; null where unknown.
/// </param>
public sealed record Shortfall(Assurances Assurance, ShortfallReason Reason, Day? Date);
