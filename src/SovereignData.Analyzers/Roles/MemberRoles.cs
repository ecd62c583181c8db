using System.Collections.Concurrent;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Roles;

/// <summary>What other members do to values and destinations: lower, pass on, decide where a client sends.</summary>
internal sealed class MemberRoles
{
    private readonly PatternIndex<PolicyPseudonymiser> _pseudonymisers;
    private readonly PatternIndex<PolicyPropagator> _propagators;
    private readonly PatternIndex<PolicyNeutral> _neutral;
    private readonly PatternIndex<PolicyEndpoint> _endpoints;
    private readonly PatternIndex<PolicyNaming> _names;
    private readonly ConcurrentDictionary<IMethodSymbol, Level?> _levels = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, PropagationRole?> _propagations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, EndpointRole?> _endpointRoles = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, NamingRole?> _namingRoles = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, string?> _destinations = new(SymbolEqualityComparer.Default);

    public MemberRoles(IReadOnlyList<PolicyDocument> documents, IEnumerable<PolicyOptions> options)
    {
        _pseudonymisers = new(documents.SelectMany(static document => document.Pseudonymisers).Select(static entry => (entry.Symbol, entry))
            .Concat(options.SelectMany(static option => option.Pseudonymisers).Select(static pattern => (pattern, new PolicyPseudonymiser(pattern)))));
        _propagators = new(documents.SelectMany(static document => document.Propagators).Select(static entry => (entry.Symbol, entry)));
        _neutral = new(documents.SelectMany(static document => document.Neutral).Select(static entry => (entry.Symbol, entry)));
        _endpoints = new(documents.SelectMany(static document => document.Endpoints).Select(static entry => (entry.Symbol, entry)));
        _names = new(documents.SelectMany(static document => document.Names).Select(static entry => (entry.Symbol, entry)));
    }

    /// <summary>Whether an attribute makes the method a pseudonymiser or anonymiser.</summary>
    public static bool IsDeclared(IMethodSymbol method) => RelatedSymbols.Of(method).Any(static related => (FromAttributes(related) ?? FromAttributes(related.ContainingType)) is not null);

    public Level? LoweringOf(IMethodSymbol method) => _levels.GetOrAdd(Definition(method), ReadLevel);

    public PropagationRole? PropagationOf(IMethodSymbol method) => _propagations.GetOrAdd(Definition(method), ReadPropagation);

    public EndpointRole? EndpointOf(ISymbol member) => _endpointRoles.GetOrAdd(member is IMethodSymbol method ? Definition(method) : member.OriginalDefinition, ReadEndpoint);

    public NamingRole? NamingOf(ISymbol member) => _namingRoles.GetOrAdd(member is IMethodSymbol method ? Definition(method) : member.OriginalDefinition, ReadNaming);

    /// <summary>What <c>[Destination]</c> says on a symbol, on the positional parameter of a record, or on what the symbol stands for.</summary>
    public string? DestinationOf(ISymbol symbol) => _destinations.GetOrAdd(symbol.OriginalDefinition, ReadDestination);

    private static IMethodSymbol Definition(IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition;

    private Level? ReadLevel(IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.LocalFunction or MethodKind.UserDefinedOperator or MethodKind.Conversion)
            || method.OverriddenMethod is { ContainingType.SpecialType: SpecialType.System_Object }
            || method is { Name: "Dispose" or "DisposeAsync", Parameters.IsEmpty: true })
        {
            return null;
        }

        foreach (var related in RelatedSymbols.Of(method))
        {
            var level = FromAttributes(related) ?? FromAttributes(related.ContainingType);
            if (level is null && (_pseudonymisers.Find(related) ?? _pseudonymisers.Find(related.ContainingType)) is { } entry)
                level = entry.Level;
            if (level is not null)
                return level;
        }

        return null;
    }

    private static Level? FromAttributes(ISymbol? symbol)
    {
        if (symbol is null)
            return null;
        var attributes = symbol.GetAttributes();
        if (attributes.IsEmpty)
            return null;
        return Attributes.Find(attributes, Attributes.Anonymiser) is not null ? Level.Anonymised
            : Attributes.Find(attributes, Attributes.Pseudonymiser) is not null ? Level.Pseudonymised
            : null;
    }

    private PropagationRole? ReadPropagation(IMethodSymbol method)
    {
        foreach (var related in RelatedSymbols.Of(method))
        {
            if (_neutral.Find(related) is not null)
                return new([], []);
            if (_propagators.Find(related) is { } propagator)
                return new([.. propagator.From], [.. propagator.To]);
        }

        return null;
    }

    private EndpointRole? ReadEndpoint(ISymbol member)
    {
        foreach (var related in RelatedSymbols.Of(member))
        {
            var parameters = new List<string>();
            var fixedParameters = new List<string>();
            string? destination = null;
            foreach (var (_, endpoint) in _endpoints.Matching(related))
            {
                if (endpoint.Host is { } host)
                    return new([], host);
                if (endpoint.Provider is { } provider)
                {
                    destination = provider;
                    fixedParameters.AddRange(endpoint.Of);
                }
                else
                {
                    parameters.AddRange(endpoint.Of);
                }
            }

            if (destination is not null || parameters.Count > 0 || _endpoints.Find(related) is not null)
                return Role(member, parameters, fixedParameters, destination);
        }

        return null;
    }

    /// <summary>An overload that takes what means a fixed provider (a region) goes there, whatever the value.</summary>
    private static EndpointRole Role(ISymbol member, List<string> parameters, List<string> fixedParameters, string? destination)
    {
        var means = destination is not null && (fixedParameters.Count == 0 || member is IMethodSymbol method && method.Parameters.Any(parameter => fixedParameters.Contains(parameter.Name, StringComparer.Ordinal)));
        return new([.. parameters], means ? destination : null);
    }

    private NamingRole? ReadNaming(ISymbol member)
    {
        var entries = RelatedSymbols.Of(member).SelectMany(_names.Matching).Select(static match => match.Item2).ToList();
        return entries.Count == 0 ? null
            : entries.Exists(static entry => entry.Of.Count == 0) ? new([])
            : new([.. entries.SelectMany(static entry => entry.Of).Distinct(StringComparer.Ordinal)]);
    }

    private string? ReadDestination(ISymbol symbol)
    {
        foreach (var related in RelatedSymbols.Of(symbol))
        {
            if (Read(related.GetAttributes()) is { } own)
                return own;
            if (related is IMethodSymbol method && Read(method.GetReturnTypeAttributes()) is { } returned)
                return returned;
        }

        return symbol is INamedTypeSymbol type ? FromType(type) : null;
    }

    private static string? FromType(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Read(current.GetAttributes()) is { } inherited)
                return inherited;
        }

        return type.AllInterfaces.Select(static implemented => Read(implemented.GetAttributes())).FirstOrDefault(static destination => destination is not null);
    }

    private static string? Read(ImmutableArray<AttributeData> attributes) =>
        attributes.IsEmpty || Attributes.Find(attributes, Attributes.Destination) is not { } attribute ? null : Attributes.StringArgument(attribute);
}
