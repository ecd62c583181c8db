using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Where values are sent, and what is known of the destination there.</content>
internal sealed partial class BodyAnalysis
{
    private void RecordSink(CallSite site, SinkRole role)
    {
        var endpoint = EndpointFacts(site);
        foreach (var argument in site.Arguments)
        {
            if (!role.Sends(argument.Parameter))
                continue;
            foreach (var (syntax, value) in Sent(argument))
                RecordSent(syntax, Whole(value), role.Sink, endpoint, site);
        }

        if (role.SendsReceiver && site.Receiver is { } receiver)
            RecordSent(site.Syntax, Whole(receiver), role.Sink, endpoint, site);
    }

    private void RecordSent(SyntaxNode syntax, FactSet facts, Sink sink, FactSet endpoint, CallSite site)
    {
        var data = facts.Select(static fact => fact.Origin is SourceOrigin or InputOrigin or TypeParameterOrigin ? fact : null);
        if (data.IsEmpty)
            return;
        var hit = new Hit(Place.Of(syntax), sink, data, endpoint, Place.Of(site.Syntax), IsInCallee: false, Through: []) { Holder = _holder };
        _hits.Add(hit);
        RecordEndpoint(hit.Argument, hit.SinkPlace, endpoint);
    }

    /// <summary>Keeps, for a sink whose destination hangs on an input, what is known of it from here.</summary>
    private void RecordEndpoint(Place argument, Place sink, FactSet endpoint)
    {
        if (_endpointFlows.TryGetValue((argument, sink), out var before))
            endpoint = before.Endpoint.Union(endpoint);
        if (!endpoint.IsEmpty)
            _endpointFlows[(argument, sink)] = new(argument, sink, endpoint);
    }

    private readonly Dictionary<(Place Argument, Place Sink), EndpointFlow> _endpointFlows = [];

    /// <summary>What an argument sends: the elements of a <c>params</c> list one by one.</summary>
    private IEnumerable<(SyntaxNode Syntax, Value Value)> Sent(CallArgument argument)
    {
        var elements = Operations.ParamsElements(argument.Operation);
        return elements.IsEmpty || argument.Value.SingleObject is not { } array
            ? [(Operations.AsWritten(argument.Operation), argument.Value)]
            : elements.Select((element, i) => (Operations.AsWritten(element), PlacedAt(array, i)));
    }

    private Value PlacedAt(HeapObject array, int position) =>
        array.FindSlot(FieldKey.At(position)) is { } slot && _state.Find(slot) is { } held ? held : Value.Nothing;

    private FactSet SentFacts(CallSite site, SinkRole role)
    {
        var facts = FactSet.Empty;
        foreach (var argument in site.Arguments)
        {
            if (role.Sends(argument.Parameter))
                facts = facts.Union(Whole(argument.Value));
        }

        return facts;
    }

    /// <summary>What is known of where a call sends: declared, named in the call, or held by the client and by what it was made of.</summary>
    private FactSet EndpointFacts(CallSite site)
    {
        var facts = FactSet.Empty;
        if (_model.EndpointOf(site.Method) is { } role)
        {
            if (role.Destination is { } fixedDestination)
                return FactSet.Of(new(new DeclaredDestinationOrigin(fixedDestination, IsUser: false), Level.Identifying, Trace.Start(site.Method.Name, Place.Of(site.Syntax))));
            foreach (var argument in site.Arguments)
            {
                if (role.Decides(argument.Parameter))
                    facts = facts.Union(AbsoluteOnly(Endpoint(Whole(argument.Value))));
            }
        }

        if (facts.Any(static fact => fact.Origin is ConstantOrigin))
            return facts;
        var client = site.Receiver ?? (site.Method.IsExtensionMethod && !site.Arguments.IsEmpty ? site.Argument(0) : Value.Nothing);
        var known = Endpoint(Whole(client)).Union(facts);
        return known.Any(static fact => fact.Origin is DeclaredDestinationOrigin { IsUser: true }) || site.Instance?.Type is not { } type || _model.DestinationOf(type) is not { } declared
            ? known
            : FactSet.Of(new(new DeclaredDestinationOrigin(declared, IsUser: true), Level.Identifying, Trace.Start(type.Name, Place.Of(site.Syntax))));
    }

    private static FactSet Endpoint(FactSet facts) => facts.Select(static fact => fact.Origin switch
    {
        ConstantOrigin or OpaqueEndpointOrigin or DeclaredDestinationOrigin => fact,
        InputOrigin input => fact with { Origin = input with { Covered = null } },
        _ => null,
    });

    /// <summary>A relative address says nothing of the host.</summary>
    private static FactSet AbsoluteOnly(FactSet facts) => facts.Select(static fact =>
        fact.Origin is ConstantOrigin constant && constant.Text.IndexOf("://", StringComparison.Ordinal) < 0 ? null : fact);

    /// <summary>
    /// Marks a value that is put where a client reads its endpoint. An address without a constant is set all the same;
    /// an object (a configuration, another client) says by itself whether its endpoint is set.
    /// </summary>
    private FactSet AsEndpoint(Value value, ITypeSymbol? type, SyntaxNode syntax)
    {
        var marked = Whole(value).Select(static fact => fact.Origin is ConstantOrigin constant ? fact with { Origin = constant with { IsEndpoint = true } } : fact);
        if (!FlowTypes.IsScalar(type) || marked.Any(static fact => fact.Origin is ConstantOrigin or DeclaredDestinationOrigin))
            return marked;
        var isCertain = !marked.Any(static fact => fact.Origin is InputOrigin);
        return marked.With(new(new OpaqueEndpointOrigin(isCertain), Level.Identifying, Trace.Start(Operations.Describe(syntax), Place.Of(syntax))));
    }
}
