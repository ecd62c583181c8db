using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Pseudonymisers.Reading;

namespace SovereignData.Analyzers.Pseudonymisers.Custody;

/// <summary>All flows of a compilation, for the few questions that hang on more than one member.</summary>
internal static class AllFindings
{
    public static IEnumerable<Finding> Of(Compilation compilation, Func<ISymbol, CancellationToken, FlowReport> report, CancellationToken cancellationToken) =>
        new Implementations([compilation]).Types
            .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
            .SelectMany(method => report(method, cancellationToken).Findings);
}
