namespace SovereignData.Testing;

/// <summary>One step of a diagnostic's path: the text at one of its additional locations, and, if given, the file it stands in.</summary>
/// <param name="Text">The text at the location; runs of white space count as one space.</param>
/// <param name="File">
/// The file, as it was given to the verifier (<c>Patient.cs</c>, or <c>Lib/Patient.cs</c> for a file of the project <c>Lib</c>); null for any file.
/// </param>
public readonly record struct PathStep(string Text, string? File = null)
{
    /// <summary>A step in any file.</summary>
    public static implicit operator PathStep(string text) => new(text);

    /// <summary>A step in a given file: <c>("Patient.cs", "Name")</c>.</summary>
    public static implicit operator PathStep((string File, string Text) step) => new(step.Text, step.File);

    /// <inheritdoc/>
    public override string ToString() => File is null ? Text : $"{File}: {Text}";
}
