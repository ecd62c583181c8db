using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Data that contains itself, in the hands of a member that calls itself over it.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>
    /// The objects of a value, and those of their kind in what they hold; of what came in from outside, those that a caller will find there.
    /// </summary>
    private Value AllBelow(Value value, ITypeSymbol? kind)
    {
        var found = value;
        foreach (var heapObject in ObjectsIn(value))
        {
            if (heapObject.Callable is not null)
                continue;
            Spend(1 + heapObject.Slots.Count);
            if (IsOfKind(heapObject.Type, kind))
                found = found.Join(IsOpenBelow(heapObject) ? InputAgain(heapObject.Input!, heapObject) : Value.Of(heapObject));
        }

        return found;
    }

    /// <summary>The objects of a value and those that they hold, each once, the nearest first; what delegates capture is not looked into.</summary>
    private IEnumerable<HeapObject> ObjectsIn(Value value)
    {
        var seen = new HashSet<HeapObject>();
        var pending = new Queue<HeapObject>(value.Objects.ToArray());
        while (pending.Count > 0)
        {
            var heapObject = pending.Dequeue();
            if (!seen.Add(heapObject))
                continue;
            yield return heapObject;
            if (heapObject.Callable is not null)
                continue;
            foreach (var slot in heapObject.Slots)
            {
                if (slot.Field!.IsSpecial || _state.Find(slot) is not { } held)
                    continue;
                foreach (var inner in held.Objects)
                    pending.Enqueue(inner);
            }
        }
    }

    /// <summary>
    /// Whether a caller has to look further down: into what it hands in. What members hold is found by their names, and the paths of a member
    /// that is taken coarsely are folded in their turn.
    /// </summary>
    private bool IsOpenBelow(HeapObject heapObject) =>
        !_body.IsCoarse && heapObject.Input is { Root: InputRoot.Parameter, Depth: < FlowBudget.PathDepth } path && !ReferenceEquals(path.Field, FlowKeys.Again);

    private static bool IsOfKind(ITypeSymbol? type, ITypeSymbol? kind) =>
        type is null || kind is null || IsOrDerivesFrom(type.OriginalDefinition, kind.OriginalDefinition) || IsOrDerivesFrom(kind.OriginalDefinition, type.OriginalDefinition)
        || type.AllInterfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, kind.OriginalDefinition));

    private Value InputAgain(InputPath path, HeapObject first) => InputBelow(path.Below(FlowKeys.Again), isBound: false, first.Type, first.Birth, first.BirthCap, syntax: null, first);
}
