using Microsoft.CodeAnalysis.Text;
using SovereignData.Analyzers.Configuration;

namespace SovereignData.Analyzers.Baselines;

/// <summary>A baseline, and what was read in it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Reading">What was understood, and what was not.</param>
internal sealed record ReadBaseline(string Path, SourceText Text, BaselineReading Reading)
{
    public Location At(TextRange range) => TextPlace.Of(Path, Text, range);
}
