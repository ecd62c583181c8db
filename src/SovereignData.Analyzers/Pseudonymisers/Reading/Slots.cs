using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <summary>What variables, captures and the members of the object itself hold at a point.</summary>
internal sealed class Slots
{
    private readonly Dictionary<object, Material> _held;

    public Slots() => _held = [];

    private Slots(Dictionary<object, Material> held) => _held = held;

    public IEnumerable<KeyValuePair<object, Material>> All => _held;

    public Material? this[object slot]
    {
        get => _held.TryGetValue(slot, out var material) ? material : null;
        set => _held[slot] = value ?? Material.Nothing;
    }

    public Slots Copy() => new(new(_held));

    /// <summary>Adds what may hold as well; whether that says something new.</summary>
    public bool Join(Slots other)
    {
        var changed = false;
        foreach (var pair in other._held)
        {
            var joined = _held.TryGetValue(pair.Key, out var own) ? own.Or(pair.Value) : pair.Value;
            if (own is not null && joined.Equals(own))
                continue;
            _held[pair.Key] = joined;
            changed = true;
        }

        return changed;
    }
}
