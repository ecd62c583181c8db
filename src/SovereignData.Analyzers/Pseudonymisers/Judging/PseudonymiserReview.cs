using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Flow.Portable;

namespace SovereignData.Analyzers.Pseudonymisers.Judging;

/// <summary>What the pseudonymisers in sight are worth.</summary>
internal sealed class PseudonymiserReview(
    IReadOnlyList<WeakSpot> spots, HashSet<IMethodSymbol> weak, IReadOnlyList<(IMethodSymbol Method, string Bound)> stopped, PackageSummaries packages)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<IMethodSymbol, bool> _foreign = new(SymbolEqualityComparer.Default);

    /// <summary>What makes them weak, each place once.</summary>
    public IReadOnlyList<WeakSpot> Spots => spots;

    /// <summary>Those that could not be read to their end, and the bound.</summary>
    public IReadOnlyList<(IMethodSymbol Method, string Bound)> Stopped => stopped;

    /// <summary>The weak ones by name, a line each: what flows through the code depends on them.</summary>
    public string Fingerprint { get; } = string.Join("\n", weak.Select(static method => method.GetDocumentationCommentId()).OrderBy(static id => id, StringComparer.Ordinal));

    /// <summary>Whether a method that is declared to lower does not.</summary>
    public bool IsWeak(IMethodSymbol method)
    {
        var definition = BodySource.Definition(method);
        return weak.Contains(definition) || definition.DeclaringSyntaxReferences.IsEmpty && _foreign.GetOrAdd(definition, packages.IsWeakPseudonymiser);
    }
}
