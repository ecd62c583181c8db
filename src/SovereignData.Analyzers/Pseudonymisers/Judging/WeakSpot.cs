using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Flow.Values;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Judging;

/// <summary>A place that makes a pseudonymiser weak.</summary>
/// <param name="Place">The operation, or the key.</param>
/// <param name="Weakness">Why.</param>
/// <param name="Name">What a message calls the operation.</param>
/// <param name="Custodian">For a key: the setting that holds it, or the provider who keeps it.</param>
internal sealed record WeakSpot(Place Place, Weakness Weakness, string Name, string? Custodian)
{
    public static WeakSpot Of(SyntaxNode site, Weakness weakness, string? custodian = null) => new(Place.Of(site), weakness, Operations.Describe(site is InvocationExpressionSyntax call ? call.Expression : site), custodian);
}
