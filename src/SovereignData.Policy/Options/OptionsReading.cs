namespace SovereignData.Policy;

/// <summary>What came of reading options.</summary>
/// <param name="Options">What was understood; what was not is left out.</param>
/// <param name="Errors">What was not understood, by key.</param>
public sealed record OptionsReading(PolicyOptions Options, IReadOnlyList<OptionError> Errors);
