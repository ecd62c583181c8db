namespace SovereignData.Policy;

/// <summary>One line of a policy's <c>require</c>: what a level requires of a kind of destination, or of every kind.</summary>
/// <param name="Level">The level, never <see cref="Level.Anonymised"/>, which requires nothing anywhere.</param>
/// <param name="Kind">The kind, or null for a level-wide rule.</param>
/// <param name="Requirement">What is required.</param>
public sealed record RequirementRule(Level Level, DestinationKind? Kind, Requirement Requirement);
