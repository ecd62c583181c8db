namespace SovereignData.Analyzers.Flow.Values;

/// <summary>Gathers facts into one set, which is the one it began with where nothing is added.</summary>
internal ref struct FactBuilder
{
    private readonly FactSet _start;
    private Fact[] _facts;
    private int _count;
    private bool _isOwn;
    private bool _isCoarse;

    public FactBuilder(FactSet start)
    {
        _start = start;
        _facts = start.Facts;
        _count = _facts.Length;
        _isOwn = false;
        _isCoarse = start.IsCoarse;
    }

    public void Add(FactSet facts)
    {
        _isCoarse |= facts.IsCoarse;
        foreach (var fact in facts.Facts)
            Add(fact);
    }

    public void Add(Fact fact)
    {
        if (fact.Origin is InputOrigin input)
        {
            Add(fact, input);
            return;
        }

        for (var i = 0; i < _count; i++)
        {
            if (!_facts[i].Means(fact))
                continue;
            if (fact.Cap > _facts[i].Cap)
            {
                Own(_count);
                _facts[i] = fact;
            }

            return;
        }

        Append(fact);
    }

    public readonly FactSet Build()
    {
        if (!_isOwn)
            return _start;
        var facts = FactSet.OfAll(ToArray(), _isCoarse);
        // What is coarse already swallows what is added again.
        return facts.IsCoarse && facts.Says(_start) ? _start : facts;
    }

    public readonly Fact[] ToArray()
    {
        var facts = _facts;
        if (_count != facts.Length)
            Array.Resize(ref facts, _count);
        return facts;
    }

    /// <summary>What is left of an input on one way and on another is left of it: both are one fact, without the members that are gone on both.</summary>
    private void Add(Fact fact, InputOrigin input)
    {
        var place = -1;
        for (var i = 0; i < _count; i++)
        {
            var known = _facts[i];
            if (!known.IsOfSameInput(fact))
                continue;
            if (known.Includes(fact))
                return;
            if (known.Cap == fact.Cap && known.Origin is InputOrigin other && other.IsSameButForRest(input))
            {
                input = other with { Without = other.Without.Intersect(input.Without) };
                (fact, place) = (known with { Origin = input }, i);
            }
            else if (place < 0 && fact.Includes(known))
            {
                place = i;
            }
        }

        if (place < 0)
        {
            Append(fact);
            return;
        }

        Own(_count);
        _facts[place] = fact;
        DropIncluded(place);
    }

    /// <summary>Leaves out what a fact that has grown says as well.</summary>
    private void DropIncluded(int place)
    {
        var (fact, kept) = (_facts[place], 0);
        for (var i = 0; i < _count; i++)
        {
            var other = _facts[i];
            if (i == place || !(fact.IsOfSameInput(other) && fact.Includes(other)))
                _facts[kept++] = other;
        }

        _count = kept;
    }

    private void Append(Fact fact)
    {
        Own(_count + 1);
        _facts[_count++] = fact;
    }

    private void Own(int size)
    {
        if (_isOwn && size <= _facts.Length)
            return;
        var facts = new Fact[size > _count ? Math.Max(4, size + (size / 2)) : size];
        Array.Copy(_facts, facts, _count);
        (_facts, _isOwn) = (facts, true);
    }
}
