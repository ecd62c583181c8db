namespace SovereignData.Pseudonymisation.Identifiers;

/// <summary>A text is not the identifier that it should be. The message says what is wrong and where, and holds nothing of the text.</summary>
/// <param name="identifier">The kind of identifier.</param>
/// <param name="error">What is wrong.</param>
public sealed class IdentifierFormatException(string identifier, IdentifierError error) : FormatException($"Not a valid {identifier}: {error}.")
{
    /// <summary>What is wrong, and where.</summary>
    public IdentifierError Error { get; } = error;
}
