namespace SovereignData.Policy;

/// <summary>One value in a configuration file.</summary>
/// <param name="Key">The keys that lead to it, from the outermost, joined by colons.</param>
/// <param name="Value">The value.</param>
/// <param name="At">Where the value stands.</param>
public sealed record Setting(string Key, string Value, TextRange At);
