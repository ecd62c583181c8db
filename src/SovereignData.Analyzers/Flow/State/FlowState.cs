using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.State;

/// <summary>
/// What every slot holds at one point. A branch writes into a layer of its own, so that forking is free
/// and joining costs what the branches wrote, not what the method holds.
/// </summary>
internal sealed class FlowState(FlowState? below = null)
{
    private readonly FlowState? _below = below;
    private Dictionary<Slot, Value>? _written;

    public bool IsReachable { get; set; } = true;

    public IEnumerable<Slot> Written => _written is null ? [] : _written.Keys;

    public FlowState Fork() => new(this) { IsReachable = IsReachable };

    public Value? Find(Slot slot)
    {
        for (var layer = this; layer is not null; layer = layer._below)
        {
            if (layer._written is not null && layer._written.TryGetValue(slot, out var value))
                return value;
        }

        return null;
    }

    public void Set(Slot slot, Value value) => (_written ??= [])[slot] = value;

    /// <summary>Takes over what a branch wrote.</summary>
    public void Adopt(FlowState branch)
    {
        IsReachable = branch.IsReachable;
        if (branch._written is null)
            return;
        foreach (var pair in branch._written)
            Set(pair.Key, pair.Value);
    }

    /// <summary>One layer that holds all that was written on top of <paramref name="origin"/>.</summary>
    public FlowState SinceFork(FlowState origin)
    {
        if (ReferenceEquals(_below, origin) || ReferenceEquals(this, origin))
            return ReferenceEquals(this, origin) ? new(origin) { IsReachable = IsReachable } : this;
        var merged = new FlowState(origin) { IsReachable = IsReachable };
        var layers = new Stack<FlowState>();
        for (var layer = this; layer is not null && !ReferenceEquals(layer, origin); layer = layer._below)
            layers.Push(layer);
        foreach (var layer in layers)
        {
            if (layer._written is null)
                continue;
            foreach (var pair in layer._written)
                merged.Set(pair.Key, pair.Value);
        }

        return merged;
    }

    /// <summary>Whether everything written here is already said below.</summary>
    public bool AddsNothing()
    {
        if (_written is null)
            return true;
        foreach (var pair in _written)
        {
            if (_below?.Find(pair.Key) is not { } before || !before.Says(pair.Value))
                return false;
        }

        return true;
    }
}
