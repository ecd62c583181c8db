namespace SovereignData.Policy;

/// <summary>One line of a baseline.</summary>
/// <param name="Finding">What is known.</param>
/// <param name="Assembly">In which assembly; in any that reads the file, if null.</param>
/// <param name="Count">How many of them: they differ in their places only.</param>
/// <param name="At">Where the entry stands in its file.</param>
public sealed record BaselineEntry(Fingerprint Finding, string? Assembly, int Count, TextRange At)
{
    /// <summary>Whether it is about an assembly.</summary>
    public bool IsOf(string? assembly) => Assembly is null || string.Equals(Assembly, assembly, StringComparison.Ordinal);
}
