using SovereignData.Analyzers.Destinations;
using SovereignData.Analyzers.Flow;

namespace SovereignData.Analyzers.Pseudonymisers.Custody;

/// <summary>The providers to whom the code sends health data, of whatever level.</summary>
internal static class ReceivingProviders
{
    public static IReadOnlyCollection<string> Of(Compilation compilation, FlowEngine engine, DestinationResolver destinations, CancellationToken cancellationToken) => new HashSet<string>(
        AllFindings.Of(compilation, engine.Report, cancellationToken)
            .SelectMany(destinations.Resolve)
            .OfType<Destination.Known>()
            .Select(static destination => destination.Provider.Id),
        StringComparer.Ordinal);
}
