using SovereignData.Analyzers.Flow.Portable;

namespace SovereignData.Analyzers.Generation;

/// <summary>The files that our generators write. None of them declares anything.</summary>
internal static class OwnFiles
{
    /// <summary>What a built library says of its members.</summary>
    public const string Summaries = PackageExport.FileName;

    /// <summary>The policy in force, as a comment.</summary>
    public const string Policy = "SovereignData.EffectivePolicy.g.cs";

    public static bool Holds(SyntaxTree tree) =>
        tree.FilePath.EndsWith(Summaries, StringComparison.Ordinal) || tree.FilePath.EndsWith(Policy, StringComparison.Ordinal);
}
