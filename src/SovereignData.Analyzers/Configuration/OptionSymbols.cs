namespace SovereignData.Analyzers.Configuration;

/// <summary>The symbols that options name. Their keys come in lower case, and with them the types of clients.</summary>
internal static class OptionSymbols
{
    public static IEnumerable<SymbolPattern> MissingIn(PolicyOptions options, Compilation compilation) =>
    [
        .. options.HealthTypes.Concat(options.DirectIdentifiers).Concat(options.Pseudonymisers).Where(pattern => SymbolSearch.IsMissing(pattern, compilation)),
        .. options.Destinations
            .Select(static destination => SymbolPattern.TryParse(destination.Client, out var client) ? client : null)
            .OfType<SymbolPattern>()
            .Where(client => SymbolSearch.IsMissing(client, compilation, StringComparison.OrdinalIgnoreCase)),
    ];
}
