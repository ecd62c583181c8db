namespace SovereignData.Pseudonymisation.Keys;

/// <summary>What should hold keys cannot be read as such. The message says which line is wrong and how, and holds nothing of it.</summary>
/// <param name="line">The line, from 1; 0 for the whole.</param>
/// <param name="message">What is wrong with it.</param>
public sealed class KeyFormatException(int line, string message) : FormatException(line == 0 ? message : $"Line {line}: {message}")
{
    /// <summary>The line, from 1; 0 for the whole.</summary>
    public int Line { get; } = line;
}
