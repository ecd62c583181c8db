using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Where values are sent.</content>
internal sealed partial class BodyAnalysis
{
    private void RecordSink(CallSite site, SinkRole role)
    {
        if (role.Given?.Invoke(site.NamedMembers) == false)
            return;
        var endpoint = EndpointFacts(site);
        foreach (var argument in site.Arguments)
        {
            if (!role.Sends(argument.Parameter))
                continue;
            if (Operations.DelegateType(argument.Parameter.Type)?.DelegateInvokeMethod is { } invoke)
            {
                RecordSent(Operations.AsWritten(argument.Operation), Configured(argument, invoke), role.Sink, endpoint, site.Syntax);
                continue;
            }

            foreach (var (syntax, value) in Sent(argument))
                RecordSent(syntax, Whole(value), role.Sink, endpoint, site.Syntax);
            HandOver(argument.Value);
        }

        if (role.SendsChanges)
            RecordChanges(site, role, endpoint);
        else if (role.SendsReceiver && site.Receiver is { } receiver)
            RecordSent(site.Syntax, Whole(receiver), role.Sink, endpoint, site.Syntax);
    }

    private void RecordSent(SyntaxNode syntax, FactSet facts, Sink sink, FactSet endpoint, SyntaxNode call)
    {
        var data = facts.Select(static fact => fact.Origin is SourceOrigin or InputOrigin { IsService: false, Part: not AddressPart.Client } or TypeParameterOrigin ? fact : null);
        ExhaustIfUntold(facts);
        if (data.IsEmpty)
            return;
        var hit = new Hit(Place.Of(syntax), sink, data, endpoint, Place.Of(call), IsInCallee: false, Through: []) { Holder = _holder };
        _hits.Add(hit);
        RecordEndpoint(hit.Argument, hit.SinkPlace, endpoint);
    }

    private void ExhaustIfUntold(FactSet sent)
    {
        if (sent.Has(UntoldOrigin.Instance))
            Exhaust(nameof(FlowBudget.FactsPerValue));
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
}
