using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Objects that came out of a database context, which keeps track of them: what is changed of them is stored with the next save.</content>
internal sealed partial class BodyAnalysis
{
    private readonly HashSet<HeapObject> _tracked = [];
    private readonly HashSet<HeapObject> _handedOver = [];

    private void Track(CallSite site, Value result)
    {
        if (_engine.Tracker is not { } tracker || result.Objects.IsEmpty || !TypesOf(ClientOf(site).Operation).Any(type => FlowTypes.DerivesFrom(type, tracker)))
            return;
        foreach (var heapObject in result.Objects)
            _tracked.Add(heapObject);
    }

    /// <summary>What a context hands out for an object that it keeps track of stores where the context does.</summary>
    private Value OfTracker(CallSite site, Value result)
    {
        if (_engine.Tracker is not { } tracker || result.Objects.IsEmpty || !IsEntry(site.Method.ReturnType) || ClientOf(site) is not { Operation: { } operation } client || !TypesOf(operation).Any(type => FlowTypes.DerivesFrom(type, tracker)))
            return result;
        var endpoint = Endpoint(Whole(client.Value));
        return result.WithMore(WithServices(endpoint.IsEmpty ? HeldBehind(operation) : endpoint, operation).As(AddressPart.Client));
    }

    private static bool IsEntry(ITypeSymbol type) => type is { Name: "EntityEntry", ContainingNamespace.Name: "ChangeTracking" };

    /// <summary>What is sent by itself is reported there, and not again when the changes are saved.</summary>
    private void HandOver(Value sent)
    {
        if (_engine.Tracker is not null)
            _handedOver.UnionWith(Reachable(sent.Objects.ToArray()));
    }

    private void RecordChanges(CallSite site, SinkRole role, FactSet endpoint)
    {
        var facts = FactSet.Empty;
        foreach (var heapObject in Reachable(_tracked.Concat((site.Receiver ?? Value.Nothing).Objects.ToArray())))
        {
            if (_handedOver.Contains(heapObject) || FlowTypes.DerivesFrom(heapObject.Type, _engine.Tracker))
                continue;
            foreach (var slot in heapObject.Slots)
            {
                if (slot.Field is { Member: IPropertySymbol or IFieldSymbol } && _state.Find(slot) is { } written)
                    facts = facts.Union(Changed(heapObject, slot.Field.Member, written, site.Syntax));
            }
        }

        RecordSent(site.Syntax, facts, role.Sink, endpoint, site.Syntax);
    }

    /// <summary>What was written, with the tag of the member; one without a tag has that of the object.</summary>
    private FactSet Changed(HeapObject owner, ISymbol member, Value written, SyntaxNode syntax)
    {
        var facts = Whole(written);
        var tag = _model.TagOf(member);
        return tag.Kind switch
        {
            TagKind.Cut => facts,
            TagKind.Label => facts.With(SourceFact(tag, input: null, syntax)),
            TagKind.Level => facts,
            _ => facts.Union(OwnFacts(owner, MemberSet.None).Select(static fact => fact.Origin is SourceOrigin source ? fact with { Origin = source with { Input = null } } : null)),
        };
    }

    /// <summary>Some objects and all that they hold.</summary>
    private HashSet<HeapObject> Reachable(IEnumerable<HeapObject> roots)
    {
        var found = new HashSet<HeapObject>();
        var pending = new Stack<HeapObject>(roots);
        while (pending.Count > 0)
        {
            var heapObject = pending.Pop();
            if (!found.Add(heapObject))
                continue;
            Spend(1 + heapObject.Slots.Count);
            foreach (var child in heapObject.Children)
                pending.Push(child.Value);
            foreach (var slot in heapObject.Slots)
            {
                foreach (var inner in (_state.Find(slot) ?? Value.Nothing).Objects)
                    pending.Push(inner);
            }
        }

        return found;
    }
}
