namespace SovereignData.Policy;

/// <summary>What came of writing a baseline anew.</summary>
/// <param name="Text">The new text of the file; null where it must stay as it is.</param>
/// <param name="Findings">How many findings it lists of the assembly.</param>
/// <param name="Error">Why it must stay as it is.</param>
public sealed record BaselineRenewal(string? Text, int Findings, PolicyMessage? Error);
