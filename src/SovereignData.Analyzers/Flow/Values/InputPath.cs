namespace SovereignData.Analyzers.Flow.Values;

internal enum InputRoot : byte
{
    /// <summary>A parameter, by ordinal.</summary>
    Parameter,

    /// <summary>The receiver.</summary>
    This,

    /// <summary>A static field or property.</summary>
    Static,

    /// <summary>A variable of the member around a lambda or local function.</summary>
    Captured,
}

/// <summary>Where a member's input stands: a root and the members read from it, at most <see cref="FlowBudget.PathDepth"/>.</summary>
internal sealed class InputPath : IEquatable<InputPath>
{
    private readonly int _hash;

    private InputPath(InputRoot root, int ordinal, ISymbol? symbol, InputPath? parent, FieldKey? field)
    {
        Root = root;
        Ordinal = ordinal;
        Symbol = symbol;
        Parent = parent;
        Field = field;
        Depth = parent is null ? 0 : parent.Depth + 1;
        _hash = parent is null
            ? ((int)root * 397) ^ (ordinal * 31) ^ (symbol is null ? 0 : SymbolEqualityComparer.Default.GetHashCode(symbol))
            : (parent._hash * 397) ^ StringComparer.Ordinal.GetHashCode(field!.Id);
    }

    public static InputPath This { get; } = new(InputRoot.This, ordinal: 0, symbol: null, parent: null, field: null);

    public InputRoot Root { get; }

    /// <summary>The ordinal of the parameter, where the root is one.</summary>
    public int Ordinal { get; }

    /// <summary>The static member or the captured variable, where the root is one.</summary>
    public ISymbol? Symbol { get; }

    public InputPath? Parent { get; }

    public FieldKey? Field { get; }

    public int Depth { get; }

    public static InputPath Parameter(int ordinal) => new(InputRoot.Parameter, ordinal, symbol: null, parent: null, field: null);

    public static InputPath Static(ISymbol member) => new(InputRoot.Static, ordinal: 0, OwnSymbols.Of(member), parent: null, field: null);

    public static InputPath Captured(ISymbol variable) => new(InputRoot.Captured, ordinal: 0, variable, parent: null, field: null);

    /// <summary>The input itself, without what is read from it.</summary>
    public InputPath Start
    {
        get
        {
            var path = this;
            while (path.Parent is { } parent)
                path = parent;
            return path;
        }
    }

    public InputPath Below(FieldKey field) => new(Root, Ordinal, Symbol, this, field);

    /// <summary>The fields from the root down.</summary>
    public FieldKey[] Fields()
    {
        if (Parent is null)
            return [];
        var fields = new FieldKey[Depth];
        for (var path = this; path.Parent is { } parent; path = parent)
            fields[path.Depth - 1] = path.Field!;
        return fields;
    }

    public bool Equals(InputPath? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _hash == other._hash
            && Root == other.Root
            && Ordinal == other.Ordinal
            && Depth == other.Depth
            && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol)
            && (Parent is null
                || (string.Equals(Field!.Id, other.Field!.Id, StringComparison.Ordinal) && Parent.Equals(other.Parent))));

    public override bool Equals(object? obj) => Equals(obj as InputPath);

    public override int GetHashCode() => _hash;

    public override string ToString()
    {
        var root = Root switch
        {
            InputRoot.This => "this",
            InputRoot.Parameter => $"#{Ordinal}",
            _ => Symbol!.Name,
        };
        return Parent is null ? root : $"{Parent}.{Field}";
    }
}
