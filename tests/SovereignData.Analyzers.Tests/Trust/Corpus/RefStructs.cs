namespace Corpus.RefStructs;

public ref struct Cursor(ReadOnlySpan<char> text) : IDisposable
{
    private ReadOnlySpan<char> _text = text;
    public ref int Count;
    public bool MoveNext() { if (_text.IsEmpty) return false; Current = _text[0]; _text = _text[1..]; return true; }
    public char Current { get; private set; }
    public readonly Cursor GetEnumerator() => this;
    public readonly void Dispose() { }
}

public static class Ward
{
    private static void Use<T>(scoped T value) where T : IDisposable, allows ref struct => value.Dispose();
    public static void Run(Patient patient)
    {
        var rate = patient.HeartRate;
        using var cursor = new Cursor(patient.Nir) { Count = ref rate };
        foreach (var c in cursor) Cloud.Send(c);
        Cloud.Send(cursor.Count);
        Use(cursor);
    }
}
