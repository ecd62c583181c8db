using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Sequences of this code base in the hands of a library: what their own enumerators give.</content>
internal sealed partial class BodyAnalysis
{
    private readonly HashSet<HeapObject> _enumerated = [];

    /// <summary>The elements that a type's own enumerator gives; null for a type without one.</summary>
    private Value? OwnElements(HeapObject sequence)
    {
        if (_calling is not { } call || Operations.EnumeratorFor(sequence.Type) is not { } implementation || !_enumerated.Add(sequence))
            return null;
        var site = new CallSite(call, implementation, Value.Of(sequence), [], IsExact: true, IsBase: true);
        var result = Enumerated(InvokeAll(site, TargetsOf(site)), call);
        _enumerated.Remove(sequence);
        return result;
    }

    /// <summary>What an enumerator gives.</summary>
    private Value Enumerated(Value enumerator, IOperation operation)
    {
        var result = Value.Of(enumerator.Facts);
        foreach (var heapObject in enumerator.Objects.ToArray())
        {
            result = result.Join(Operations.CurrentOf(heapObject.Type) is { } current
                ? Invoke(new(operation, current, Value.Of(heapObject), [], IsExact: true, IsBase: false))
                : AllElements(Value.Of(heapObject), operation.Syntax));
        }

        return result;
    }

    /// <summary>Any element of a sequence that a library, or a spread, goes through.</summary>
    private Value Traversed(Value sequence, IOperation operation)
    {
        var result = Value.Of(sequence.Facts);
        foreach (var heapObject in sequence.Objects.ToArray())
        {
            _calling = operation;
            result = result.Join(OwnElements(heapObject) ?? AllElements(Value.Of(heapObject), operation.Syntax));
        }

        return result;
    }
}
