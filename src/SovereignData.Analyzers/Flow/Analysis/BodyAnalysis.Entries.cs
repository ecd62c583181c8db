using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>
/// The entries of dictionaries under keys that are written out. They stand beside what the values of the dictionary are as a whole, and count
/// for as long as nothing else writes to it, here or in a callee.
/// </content>
internal sealed partial class BodyAnalysis
{
    private static readonly FieldKey AllValues = FieldKey.Content(ordinal: 1, arity: 2);

    /// <summary>What stands for the entries once something else was written to the dictionary: nothing that it can hold.</summary>
    private static readonly Value UnknownEntries = Value.Of(new HeapObject { Type = null });

    /// <summary>The entry that a call reads, writes or removes by a constant; keys that differ in case may be one.</summary>
    private FieldKey? EntryOf(CallSite site, IMethodSymbol definition)
    {
        if (definition is not { IsStatic: false, Name: "get_Item" or "set_Item" or "Add" or "TryAdd" or "TryGetValue" or "Remove" or "TryRemove", ContainingType: { ContainingType: null, TypeArguments: [var key, _] }, Parameters: [var first, ..] }
            || !SymbolEqualityComparer.Default.Equals(first.Type, key))
            return null;
        foreach (var argument in site.Arguments)
        {
            if (argument.Parameter.Ordinal == 0 && Operations.Unconverted(argument.Operation).ConstantValue is { HasValue: true, Value: { } constant })
                return _engine.Keys.OfEntry(FormattableString.Invariant($"{constant}").ToUpperInvariant());
        }

        return null;
    }

    /// <summary>What a dictionary holds under a key; null where that is not known.</summary>
    private Value? EntryIn(Value dictionary, INamedTypeSymbol type, FieldKey entry)
    {
        var result = Value.Of(dictionary.Facts);
        foreach (var heapObject in dictionary.Objects)
        {
            if (!HoldsEntries(heapObject, type) || !KnowsEntries(heapObject))
                return null;
            if (heapObject.FindSlot(entry) is { } slot && _state.Find(slot) is { } held)
                result = result.Join(held);
        }

        return result;
    }

    /// <summary>Whether the entry could be put into the dictionary alone.</summary>
    private bool PutEntry(HeapObject dictionary, INamedTypeSymbol type, FieldKey entry, Value value, bool isSingle)
    {
        if (!HoldsEntries(dictionary, type))
            return false;
        if (IsEmptied(dictionary))
        {
            foreach (var (old, _) in EntriesOf(dictionary))
                Set(old, Value.Nothing);
        }
        else if (!KnowsEntries(dictionary))
        {
            return false;
        }

        var slot = dictionary.Slot(entry);
        if (dictionary.Slots.Count(static slot => slot.Field!.IsEntry) > FlowBudget.ElementPositions)
            return false;
        Set(slot, isSingle ? value : value.Join(_state.Find(slot) ?? Value.Nothing));
        var whole = EntriesOf(dictionary).Aggregate(Value.Nothing, static (joined, one) => joined.Join(one.Held));
        SetAlone(dictionary.Slot(AllValues), whole);
        Set(dictionary.Slot(FieldKey.Entries), whole);
        return true;
    }

    private void RemoveEntry(Value dictionary, INamedTypeSymbol type, FieldKey entry)
    {
        if (dictionary.SingleObject is { } single && !IsEmptied(single))
            PutEntry(single, type, entry, Value.Nothing, isSingle: true);
    }

    private static bool HoldsEntries(HeapObject heapObject, INamedTypeSymbol type) =>
        heapObject is { Input: null, Callable: null, Type: { } own } && SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, type.OriginalDefinition);

    private bool KnowsEntries(HeapObject heapObject) =>
        heapObject.FindSlot(AllValues) is { } all && heapObject.FindSlot(FieldKey.Entries) is { } known
        && _state.Find(all) is { } held && _state.Find(known) is { } entries && entries.Says(held) && PouredInto(heapObject).IsEmpty;

    private bool IsEmptied(HeapObject heapObject) =>
        PouredInto(heapObject).IsEmpty && (heapObject.FindSlot(AllValues) is not { } all || _state.Find(all) is not { IsNothing: false });

    private List<(Slot Slot, Value Held)> EntriesOf(HeapObject dictionary)
    {
        var entries = new List<(Slot, Value)>();
        foreach (var slot in dictionary.Slots)
        {
            if (slot.Field!.IsEntry && _state.Find(slot) is { } held)
                entries.Add((slot, held));
        }

        return entries;
    }
}
