namespace SovereignData.Analyzers.Pseudonymisers.Values;

/// <summary>A small set that is equal to another one of the same content. Immutable.</summary>
internal readonly struct Bag<T> : IEquatable<Bag<T>>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    private Bag(T[] items) => _items = items;

    public static Bag<T> Empty => default;

    public bool IsEmpty => _items is null or [];

    /// <summary>What is in it; not to be written to.</summary>
    public T[] Items => _items ?? [];

    public static Bag<T> Of(params T[] items) => new Bag<T>().Union(new Bag<T>(items));

    public bool Any(Func<T, bool> predicate) => Array.Exists(Items, item => predicate(item));

    public Bag<T> Union(Bag<T> other)
    {
        if (other.IsEmpty)
            return this;
        var own = Items;
        var more = other.Items.Where(item => Array.IndexOf(own, item) < 0).Distinct().ToArray();
        return more.Length == 0 ? this : new([.. own, .. more]);
    }

    public Bag<T> Where(Func<T, bool> predicate) => IsEmpty ? this : new(Array.FindAll(Items, item => predicate(item)));

    public Bag<T> Select(Func<T, T> change) => IsEmpty ? this : Empty.Union(new(Array.ConvertAll(Items, item => change(item))));

    public bool Equals(Bag<T> other) => Items.Length == other.Items.Length && Items.All(item => Array.IndexOf(other.Items, item) >= 0);

    public override bool Equals(object? obj) => obj is Bag<T> other && Equals(other);

    public override int GetHashCode() => Items.Aggregate(0, static (hash, item) => hash ^ item.GetHashCode());
}
