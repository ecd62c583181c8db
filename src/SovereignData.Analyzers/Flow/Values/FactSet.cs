namespace SovereignData.Analyzers.Flow.Values;

/// <summary>The facts of a value, one per origin, joined by the higher level. Immutable; a union that adds nothing returns its left side.</summary>
internal sealed class FactSet
{
    private readonly Fact[] _facts;

    private FactSet(Fact[] facts) => _facts = facts;

    public static FactSet Empty { get; } = new([]);

    public bool IsEmpty => _facts.Length == 0;

    public int Count => _facts.Length;

    public bool IsFull => _facts.Length >= FlowBudget.FactsPerValue;

    public static FactSet Of(Fact fact) => new([fact]);

    public ReadOnlySpan<Fact>.Enumerator GetEnumerator() => ((ReadOnlySpan<Fact>)_facts).GetEnumerator();

    public FactSet Union(FactSet other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other))
            return this;
        if (IsEmpty)
            return other;
        var result = this;
        foreach (var fact in other._facts)
            result = result.With(fact);
        return result;
    }

    public FactSet With(Fact fact)
    {
        for (var i = 0; i < _facts.Length; i++)
        {
            if (!_facts[i].Origin.Means(fact.Origin))
                continue;
            if (fact.Cap <= _facts[i].Cap)
                return this;
            var raised = (Fact[])_facts.Clone();
            raised[i] = fact;
            return new(raised);
        }

        if (IsFull)
            return this;
        var facts = new Fact[_facts.Length + 1];
        _facts.CopyTo(facts, 0);
        facts[_facts.Length] = fact;
        return new(facts);
    }

    public FactSet Select(Func<Fact, Fact?> change)
    {
        var result = new List<Fact>(_facts.Length);
        var same = true;
        foreach (var fact in _facts)
        {
            var changed = change(fact);
            same &= changed is { } kept && kept.Equals(fact);
            if (changed is { } value)
                result.Add(value);
        }

        return same ? this : result.Count == 0 ? Empty : new([.. result]);
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
        foreach (var fact in _facts)
        {
            if (!other.Any(theirs => theirs.Cap == fact.Cap && theirs.Origin.Means(fact.Origin)))
                return false;
        }

        return true;
    }
}
