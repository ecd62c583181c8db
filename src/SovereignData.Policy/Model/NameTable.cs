namespace SovereignData.Policy;

/// <summary>The policy names of an enumeration's values, both ways.</summary>
internal sealed class NameTable<T>(params (T Value, string Name)[] entries)
    where T : struct, Enum
{
    public IReadOnlyList<string> Names { get; } = [.. entries.Select(entry => entry.Name)];

    public IReadOnlyList<T> Values { get; } = [.. entries.Select(entry => entry.Value)];

    public string this[T value] =>
        entries.FirstOrDefault(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Name
        ?? throw new ArgumentOutOfRangeException(nameof(value), value, message: null);

    public bool TryFind(string name, out T value)
    {
        var entry = entries.FirstOrDefault(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase));
        value = entry.Value;
        return entry.Name is not null;
    }
}
