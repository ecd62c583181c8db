using SovereignData.Analyzers.Flow;

namespace SovereignData.Analyzers.Loosening;

/// <summary>A member that says less of a value than the one it stands for.</summary>
/// <param name="At">Where to report it.</param>
/// <param name="Member">The override or implementation, a parameter of it included.</param>
/// <param name="Own">What it says.</param>
/// <param name="Root">What it overrides or implements.</param>
/// <param name="Promised">What that says.</param>
internal sealed record Loosened(Location At, ISymbol Member, Tag Own, ISymbol Root, Tag Promised)
{
    /// <summary>Whether the attribute belongs to what the method returns.</summary>
    public bool IsReturn => Member is IMethodSymbol;
}
