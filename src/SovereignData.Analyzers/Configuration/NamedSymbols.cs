using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Analyzers.Configuration;

/// <summary>The symbols that a policy file names, each with the place of its name.</summary>
internal static class NamedSymbols
{
    public static IEnumerable<(SymbolPattern Pattern, Location At)> Of(ReadPolicy file)
    {
        foreach (var (pattern, entry) in In(file.Document))
            yield return (pattern, PlaceOf(pattern, entry, file));
    }

    private static IEnumerable<(SymbolPattern Pattern, TextRange Entry)> In(PolicyDocument document) =>
    [
        .. Each(document.Sources, static source => [source.Symbol, source.Attribute, .. source.Given], static source => source.At),
        .. Each(document.Sinks, static sink => [sink.Symbol, sink.Receiver, .. sink.Given], static sink => sink.At),
        .. Each(document.Endpoints, static endpoint => [endpoint.Symbol], static endpoint => endpoint.At),
        .. Each(document.Names, static naming => [naming.Symbol], static naming => naming.At),
        .. Each(document.LeakSwitches, static entry => [entry.Symbol, .. entry.On], static entry => entry.At),
        .. Each(document.Pseudonymisers, static pseudonymiser => [pseudonymiser.Symbol], static pseudonymiser => pseudonymiser.At),
        .. Each(document.Propagators, static propagator => [propagator.Symbol], static propagator => propagator.At),
        .. Each(document.Neutral, static neutral => [neutral.Symbol], static neutral => neutral.At),
        .. Each(document.Destinations, static destination => [SymbolPattern.TryParse(destination.Client, out var client) ? client : null], static destination => destination.At),
        .. Each(document.Authorisations, static authorisation => authorisation.Scope, static authorisation => authorisation.At),
    ];

    private static IEnumerable<(SymbolPattern Pattern, TextRange Entry)> Each<T>(IEnumerable<T> entries, Func<T, IEnumerable<SymbolPattern?>> named, Func<T, TextRange> at) =>
        entries.SelectMany(entry => named(entry).OfType<SymbolPattern>().Select(pattern => (pattern, at(entry))));

    /// <summary>The name itself, which stands somewhere behind the beginning of its entry.</summary>
    private static Location PlaceOf(SymbolPattern pattern, TextRange entry, ReadPolicy file)
    {
        var start = file.Text.Lines[Math.Min(entry.Line - 1, file.Text.Lines.Count - 1)].Start + entry.Column - 1;
        var written = $"\"{pattern.Text}\"";
        var found = file.Text.ToString().IndexOf(written, start, StringComparison.Ordinal);
        return found < 0 ? file.At(entry) : TextPlace.Of(file.Path, file.Text, new TextSpan(found, written.Length));
    }
}
