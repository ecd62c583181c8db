namespace SovereignData.Policy;

/// <summary>What came of reading a baseline.</summary>
/// <param name="Entries">The findings that it lists; none where it is not valid.</param>
/// <param name="Errors">What is wrong with it, in the order of its lines.</param>
public sealed record BaselineReading(IReadOnlyList<BaselineEntry> Entries, IReadOnlyList<PolicyError> Errors);
