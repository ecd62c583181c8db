namespace SovereignData.Analyzers.Flow.Values;

/// <summary>What an expression may evaluate to: facts about a plain value, and the objects it may refer to.</summary>
internal sealed class Value
{
    private readonly HeapObject[] _objects;

    private Value(FactSet facts, HeapObject[] objects, bool isCut = false)
    {
        Facts = facts;
        _objects = objects;
        IsCut = isCut;
    }

    public static Value Nothing { get; } = new(FactSet.Empty, []);

    public FactSet Facts { get; }

    public ReadOnlySpan<HeapObject> Objects => _objects;

    /// <summary>How much it says.</summary>
    public int Weight => Facts.Count + _objects.Length;

    public bool IsNothing => Facts.IsEmpty && _objects.Length == 0;

    /// <summary>It may stand for more objects than <see cref="FlowBudget.ObjectsPerValue"/>; those past the bound are not among them.</summary>
    public bool IsCut { get; }

    public HeapObject? SingleObject => _objects is [var single] ? single : null;

    public static Value Of(FactSet facts) => facts.IsEmpty ? Nothing : new(facts, []);

    public static Value Of(Fact fact) => new(FactSet.Of(fact), []);

    public static Value Of(HeapObject heapObject) => new(FactSet.Empty, [heapObject]);

    public static Value Of(FactSet facts, HeapObject heapObject) => new(facts, [heapObject]);

    public Value WithFacts(FactSet facts) =>
        ReferenceEquals(facts, Facts) ? this : facts.IsEmpty && _objects.Length == 0 ? Nothing : new(facts, _objects, IsCut);

    public Value WithMore(FactSet facts) => WithFacts(Facts.Union(facts));

    /// <summary>Either value; the same instance as the left side when the right adds nothing.</summary>
    public Value Join(Value other)
    {
        if (ReferenceEquals(this, other) || other.IsNothing)
            return this;
        if (IsNothing)
            return other;
        var facts = Facts.Union(other.Facts);
        var objects = _objects;
        var isCut = IsCut || other.IsCut;
        foreach (var theirs in other._objects)
        {
            if (Array.IndexOf(objects, theirs) >= 0)
                continue;
            if (objects.Length < FlowBudget.ObjectsPerValue)
                objects = [.. objects, theirs];
            else
                isCut = true;
        }

        return ReferenceEquals(facts, Facts) && ReferenceEquals(objects, _objects) && isCut == IsCut ? this : new(facts, objects, isCut);
    }

    /// <summary>The same objects and facts, whatever the way.</summary>
    public bool Says(Value other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (_objects.Length != other._objects.Length || IsCut != other.IsCut || !Facts.Says(other.Facts))
            return false;
        foreach (var mine in _objects)
        {
            if (Array.IndexOf(other._objects, mine) < 0)
                return false;
        }

        return true;
    }
}
