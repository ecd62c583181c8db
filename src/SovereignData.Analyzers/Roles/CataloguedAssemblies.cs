using System.Collections.Concurrent;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Roles;

/// <summary>The assemblies of which catalogue or policy names a type.</summary>
internal sealed class CataloguedAssemblies(IReadOnlyList<PolicyDocument> documents)
{
    private readonly Lazy<IReadOnlyList<SymbolPattern>> _sinks = new(() =>
        [.. documents.SelectMany(static document => document.Sinks).Where(static sink => sink.Kind != DestinationKind.Log).SelectMany(static sink => new[] { sink.Symbol, sink.Receiver }).OfType<SymbolPattern>()]);

    private readonly Lazy<IReadOnlyList<SymbolPattern>> _others = new(() =>
    [
        .. documents.SelectMany(static document => document.Sinks).Where(static sink => sink.Kind == DestinationKind.Log).Select(static sink => sink.Symbol).OfType<SymbolPattern>(),
        .. documents.SelectMany(static document => document.Endpoints).Select(static endpoint => endpoint.Symbol),
        .. documents.SelectMany(static document => document.Propagators).Select(static propagator => propagator.Symbol),
        .. documents.SelectMany(static document => document.Pseudonymisers).Select(static pseudonymiser => pseudonymiser.Symbol),
        .. documents.SelectMany(static document => document.Neutral).Select(static neutral => neutral.Symbol),
        .. documents.SelectMany(static document => document.Sources).Select(static source => source.Symbol).OfType<SymbolPattern>(),
    ]);

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _sending = new(SymbolEqualityComparer.Default);

    /// <summary>Whether something in it has an entry, of whatever sort.</summary>
    public bool Contains(IAssemblySymbol assembly) => Sends(assembly) || _others.Value.Any(pattern => IsIn(pattern, assembly));

    /// <summary>Whether something in it has an entry that says it sends, other than to a log.</summary>
    public bool Sends(IAssemblySymbol assembly) => _sending.GetOrAdd(assembly, one => _sinks.Value.Any(pattern => IsIn(pattern, one)));

    /// <summary>Whether a pattern leads to a type in the assembly; one that is open, to a namespace.</summary>
    private static bool IsIn(SymbolPattern pattern, IAssemblySymbol assembly)
    {
        var names = pattern.Name.Split('.');
        var (space, depth) = assembly.GlobalNamespace.Along(names);
        return depth < names.Length
            && (space.GetTypeMembers().Any(type => string.Equals(type.MetadataName, names[depth], StringComparison.Ordinal)) || (pattern.IsOpen && names[depth].Length == 0 && depth > 0));
    }
}
