namespace SovereignData.Analyzers.Flow.Values;

/// <summary>The facts of a value, one per origin and place, joined by the higher level. Immutable; a union that adds nothing returns its left side.</summary>
internal sealed class FactSet
{
    private readonly Fact[] _facts;

    private FactSet(Fact[] facts, bool isCoarse = false)
    {
        _facts = facts;
        IsCoarse = isCoarse;
    }

    public static FactSet Empty { get; } = new([]);

    public bool IsEmpty => _facts.Length == 0;

    public int Count => _facts.Length;

    /// <summary>It has been more than it may remember: whatever is added is made coarser, too.</summary>
    public bool IsCoarse { get; }

    /// <summary>The facts themselves; not to be written to.</summary>
    public Fact[] Facts => _facts;

    public static FactSet Of(Fact fact) => new([fact]);

    /// <summary>A set of facts about different things, which it takes over; past the bound a coarser one.</summary>
    public static FactSet OfAll(Fact[] facts, bool isCoarse) =>
        isCoarse || facts.Length > FlowBudget.FactsPerValue ? new(FactCollapse.Of(facts), isCoarse: true) : new(facts);

    public ReadOnlySpan<Fact>.Enumerator GetEnumerator() => ((ReadOnlySpan<Fact>)_facts).GetEnumerator();

    public FactSet Union(FactSet other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other))
            return this;
        if (IsEmpty)
            return other;
        var union = new FactBuilder(this);
        union.Add(other);
        return union.Build();
    }

    public FactSet With(Fact fact)
    {
        var union = new FactBuilder(this);
        union.Add(fact);
        return union.Build();
    }

    public FactSet Select(Func<Fact, Fact?> change)
    {
        Fact[]? result = null;
        var count = 0;
        for (var i = 0; i < _facts.Length; i++)
        {
            var changed = change(_facts[i]);
            if (result is null && changed is { } kept && kept.Equals(_facts[i]))
            {
                count++;
                continue;
            }

            if (result is null)
            {
                result = new Fact[_facts.Length];
                Array.Copy(_facts, result, i);
            }

            if (changed is { } value)
                result[count++] = value;
        }

        if (result is null)
            return this;
        if (count == 0)
            return Empty;
        if (count != result.Length)
            Array.Resize(ref result, count);
        return new(result, IsCoarse);
    }

    public FactSet Lowered(Level cap) =>
        cap == Level.Identifying || IsEmpty ? this : Select(fact => fact.Lowered(cap));

    public bool Has(Origin origin)
    {
        foreach (var fact in _facts)
        {
            if (fact.Origin.Means(origin))
                return true;
        }

        return false;
    }

    public bool Any(Func<Fact, bool> predicate)
    {
        foreach (var fact in _facts)
        {
            if (predicate(fact))
                return true;
        }

        return false;
    }

    /// <summary>Whether both say the same, whatever way the facts came.</summary>
    public bool Says(FactSet other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (_facts.Length != other._facts.Length)
            return false;
        for (var i = 0; i < _facts.Length; i++)
        {
            if (!SaysSame(_facts[i], other._facts[i]) && !Array.Exists(other._facts, Same(_facts[i])))
                return false;
        }

        return true;
    }

    private static Predicate<Fact> Same(Fact fact) => theirs => SaysSame(fact, theirs);

    private static bool SaysSame(Fact left, Fact right) => left.Cap == right.Cap && left.Means(right);
}
