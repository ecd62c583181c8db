using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Analyzers.Configuration;

/// <summary>A policy file, and what was read in it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Reading">What was understood, and what was not.</param>
internal sealed record ReadPolicy(string Path, SourceText Text, PolicyReading Reading)
{
    public PolicyDocument Document => Reading.Document;

    public Location At(TextRange range) => TextPlace.Of(Path, Text, range);
}
