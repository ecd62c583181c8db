using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>The elements of arrays, lists and spans.</content>
internal sealed partial class BodyAnalysis
{
    private static int? Position(ImmutableArray<IOperation> indices) =>
        indices is [{ ConstantValue: { HasValue: true, Value: int index } }] && index is >= 0 and < FlowBudget.ElementPositions ? index : null;

    private Value ReadElement(IArrayElementReferenceOperation element)
    {
        var array = Evaluate(element.ArrayReference);
        foreach (var index in element.Indices)
            Evaluate(index);
        if (element.Indices is [{ Type: { Name: "Range" } }])
            return Slice(array, element, element.Syntax);
        return Position(element.Indices) is { } position ? ElementAt(array, position, element.Syntax) : AllElements(array, element.Syntax);
    }

    private Value ReadImplicitIndexer(IImplicitIndexerReferenceOperation element)
    {
        var instance = Evaluate(element.Instance);
        Evaluate(element.Argument);
        if (FlowTypes.IsScalar(element.Instance.Type))
            return instance;
        return element.Argument.Type is { Name: "Range" } ? Slice(instance, element, element.Syntax) : AllElements(instance, element.Syntax);
    }

    /// <summary>Part of a sequence: any of its elements, at positions of its own. What is written into a span of it is written into it.</summary>
    private Value Slice(Value sequence, IOperation operation, SyntaxNode syntax)
    {
        if (sequence.Objects.IsEmpty)
            return sequence;
        var part = _registry.Created(operation, "slice", () => new HeapObject { Type = operation.Type ?? sequence.Objects[0].Type, IsFilledHere = true, Name = Operations.Describe(syntax), Place = Place.Of(syntax) });
        Set(part.Slot(FieldKey.Element), AllElements(sequence, syntax));
        if (FlowTypes.IsSpan(operation.Type))
            Set(part.Slot(FieldKey.Under), sequence);
        return Value.Of(sequence.Facts, part);
    }

    private Value ElementAt(Value collection, int position, SyntaxNode syntax)
    {
        var result = Value.Of(collection.Facts);
        foreach (var heapObject in collection.Objects)
        {
            result = result.Join(Viewed(heapObject) is { } viewed
                ? viewed
                : position >= FlowBudget.ElementPositions ? AllElements(Value.Of(heapObject), syntax)
                : ReadSlot(heapObject, FieldKey.At(position), member: null, type: null, syntax).Join(Unplaced(heapObject)).WithMore(PouredInto(heapObject)));
        }

        return result;
    }

    private Value Unplaced(HeapObject heapObject) =>
        heapObject.FindSlot(FieldKey.Element) is { } slot && _state.Find(slot) is { } held ? held
        : heapObject.Children.TryGetValue(FieldKey.Element, out var child) ? Value.Of(child)
        : Value.Nothing;

    /// <summary>The elements that were never put into the sequence but written to in it, as structs are.</summary>
    private Value WrittenInPlace(HeapObject heapObject)
    {
        var result = Value.Nothing;
        foreach (var child in heapObject.Children)
        {
            if (child.Key.Position >= 0 && (heapObject.FindSlot(child.Key) is not { } slot || _state.Find(slot) is null))
                result = result.Join(Value.Of(child.Value));
        }

        return result;
    }

    /// <summary>Any element of a sequence.</summary>
    private Value AllElements(Value collection, SyntaxNode syntax)
    {
        var result = Value.Of(collection.Facts);
        foreach (var heapObject in collection.Objects)
        {
            if (Viewed(heapObject) is { } viewed)
            {
                result = result.Join(viewed);
                continue;
            }

            var placed = Value.Nothing;
            var isPlaced = false;
            foreach (var slot in heapObject.Slots.ToList())
            {
                if (slot.Field!.Position >= 0 && _state.Find(slot) is { } held)
                {
                    isPlaced = true;
                    placed = placed.Join(held);
                }
            }

            result = result.Join(Value.Of(PouredInto(heapObject)));
            var isFilled = isPlaced && heapObject.IsExact && heapObject.Input is null && heapObject.FindSlot(FieldKey.Element) is null;
            result = result.Join(placed).Join(WrittenInPlace(heapObject));
            if (!isFilled)
                result = result.Join(ReadSlot(heapObject, FieldKey.Element, member: null, type: null, syntax));
        }

        return result;
    }

    private void WriteElement(Value collection, int? position, Value value)
    {
        foreach (var heapObject in collection.Objects)
        {
            PourUnder(heapObject, value);
            if (position is { } known and < FlowBudget.ElementPositions)
            {
                var slot = heapObject.Slot(FieldKey.At(known));
                Set(slot, collection.SingleObject is null ? Current(slot).Join(value) : value);
                continue;
            }

            var any = heapObject.Slot(FieldKey.Element);
            Set(any, (_state.Find(any) ?? (heapObject.Input is null ? Value.Nothing : Current(any))).Join(value));
        }
    }

    /// <summary>A sort or the like: any element may stand anywhere.</summary>
    private void Mix(Value sequence, SyntaxNode syntax)
    {
        foreach (var heapObject in sequence.Objects.ToArray())
        {
            var any = AllElements(Value.Of(heapObject), syntax);
            ForgetPositions(heapObject);
            Set(heapObject.Slot(FieldKey.Element), any);
        }
    }

    /// <summary>The positions of a sequence, once something may have changed any of them.</summary>
    private void ForgetPositions(HeapObject heapObject)
    {
        foreach (var slot in heapObject.Slots.ToList())
        {
            if (slot.Field!.Position >= 0)
                Set(slot, Value.Nothing);
        }
    }
}
