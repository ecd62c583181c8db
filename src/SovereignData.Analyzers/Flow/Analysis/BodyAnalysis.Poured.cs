using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>What is poured into builders, streams and writers, and into what they stand on.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>Adds to what has been poured into the objects of a value, and into what they stand on.</summary>
    private void Pour(Value target, FactSet facts)
    {
        if (facts.IsEmpty)
            return;
        var pending = new Stack<HeapObject>(target.Objects.ToArray());
        var seen = new HashSet<HeapObject>();
        while (pending.Count > 0)
        {
            var heapObject = pending.Pop();
            if (!seen.Add(heapObject))
                continue;
            var slot = heapObject.Slot(FieldKey.Base);
            Set(slot, (_state.Find(slot) ?? Capped(InitialBase(heapObject), CapOf(heapObject))).WithMore(facts));
            WriteThrough(heapObject, facts);
            SendWritten(heapObject, facts);
            foreach (var inner in Under(heapObject))
                pending.Push(inner);
        }
    }

    private void PourUnder(HeapObject heapObject, Value value)
    {
        foreach (var inner in Under(heapObject))
            Pour(Value.Of(inner), Whole(value));
    }

    private HeapObject[] Under(HeapObject heapObject) =>
        heapObject.FindSlot(FieldKey.Under) is { } under && _state.Find(under) is { } carried ? carried.Objects.ToArray() : [];

    /// <summary>What an input has been poured into before this member began.</summary>
    private static Value InitialBase(HeapObject heapObject) =>
        heapObject.Input is { Depth: < FlowBudget.PathDepth } path
            ? Value.Of(new Fact(new InputOrigin(path.Below(FieldKey.Base), Covered: null), Level.Identifying, Trace.Start(heapObject.Name, heapObject.Place)))
            : Value.Nothing;

    private Value PouredInto(Value owner)
    {
        var facts = owner.Facts;
        foreach (var heapObject in owner.Objects)
            facts = facts.Union(PouredInto(heapObject));
        return Value.Of(facts);
    }

    private FactSet PouredInto(HeapObject owner) => PouredInto(owner, seen: null);

    /// <summary>Through all that lies under it, each once: a loop lays spans over each other in circles.</summary>
    private FactSet PouredInto(HeapObject owner, HashSet<HeapObject>? seen)
    {
        var facts = owner.FindSlot(FieldKey.Base) is { } slot && _state.Find(slot) is { } poured ? Whole(poured) : FactSet.Empty;
        if (owner.FindSlot(FieldKey.Under) is { } under && _state.Find(under) is { } carried)
        {
            seen ??= [];
            seen.Add(owner);
            foreach (var inner in carried.Objects)
            {
                if (!seen.Contains(inner))
                    facts = facts.Union(PouredInto(inner, seen));
            }

            facts = facts.Union(carried.Facts);
        }

        return facts;
    }
}
