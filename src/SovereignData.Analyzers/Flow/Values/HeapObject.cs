namespace SovereignData.Analyzers.Flow.Values;

/// <summary>
/// An object as the analysis of one member sees it: one that is created here, one that a callee hands back,
/// or one that an input stands for. What it holds is in the state, by slot.
/// </summary>
internal sealed class HeapObject
{
    private static readonly Dictionary<FieldKey, HeapObject> NoChildren = [];

    private Dictionary<FieldKey, Slot>? _slots;
    private Dictionary<FieldKey, HeapObject>? _children;

    public required ITypeSymbol? Type { get; init; }

    /// <summary>Whether <see cref="Type"/> is the very type of the object, so that virtual calls on it are known.</summary>
    public bool IsExact { get; init; }

    /// <summary>The input that this object stands for, if it does.</summary>
    public InputPath? Input { get; init; }

    /// <summary>The code behind a delegate.</summary>
    public Callable? Callable { get; init; }

    /// <summary>What the object bears from birth: tags of the member or parameter it was read from.</summary>
    public FactSet Birth { get; init; } = FactSet.Empty;

    /// <summary>Whether the member's own level attribute took the place of the type's tags.</summary>
    public Level? BirthCap { get; init; }

    /// <summary>A container of the library that was filled in sight: its elements say what it holds, not its type arguments.</summary>
    public bool IsFilledHere { get; init; }

    /// <summary>A tagged object past the bound of paths: its tags alone say what it holds.</summary>
    public bool IsBound { get; init; }

    /// <summary>The operation that made it as a copy of another, if it is one.</summary>
    public IOperation? CopiedAt { get; init; }

    /// <summary>Through how many calls the object has been handed back, or copied.</summary>
    public int Depth { get; init; }

    /// <summary>The open call that alone hands it back.</summary>
    public FieldKey? Open { get; init; }

    public Place? Place { get; init; }

    public string Name { get; init; } = "";

    public IReadOnlyCollection<Slot> Slots => _slots is null ? [] : _slots.Values;

    /// <summary>The objects that members of this one stand for as long as nothing is written to them here.</summary>
    public IReadOnlyDictionary<FieldKey, HeapObject> Children => _children ?? NoChildren;

    public void AddChild(FieldKey field, HeapObject child) => (_children ??= [])[field] = child;

    public Slot Slot(FieldKey field)
    {
        _slots ??= [];
        if (!_slots.TryGetValue(field, out var slot))
            _slots.Add(field, slot = new Slot(this, field));
        return slot;
    }

    public Slot? FindSlot(FieldKey field) => _slots is not null && _slots.TryGetValue(field, out var slot) ? slot : null;
}

/// <summary>A place that holds a value: a member of an object, or a variable.</summary>
internal sealed class Slot
{
    public Slot(HeapObject owner, FieldKey field)
    {
        Owner = owner;
        Field = field;
    }

    public Slot(ISymbol variable) => Variable = variable;

    public HeapObject? Owner { get; }

    public FieldKey? Field { get; }

    public ISymbol? Variable { get; }
}

/// <summary>Code that a delegate stands for.</summary>
/// <param name="Method">A named method, a lambda or a local function.</param>
/// <param name="Body">The body of a lambda or local function, which belongs to the member around it.</param>
/// <param name="Receiver">The receiver that a method group binds.</param>
internal sealed record Callable(IMethodSymbol Method, IOperation? Body, Value Receiver)
{
    /// <summary>The type parameter on which a static member is named.</summary>
    public ITypeParameterSymbol? On { get; init; }
}
