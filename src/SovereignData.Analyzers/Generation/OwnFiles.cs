using SovereignData.Analyzers.Flow.Portable;

namespace SovereignData.Analyzers.Generation;

/// <summary>The files that our generators write. None of them declares anything.</summary>
internal static class OwnFiles
{
    /// <summary>The policy in force, as a comment.</summary>
    public const string Policy = "SovereignData.EffectivePolicy.g.cs";

    public static bool Holds(SyntaxTree tree) =>
        PackageExport.IsWrittenIn(tree) || tree.FilePath.EndsWith(Policy, StringComparison.Ordinal);
}
