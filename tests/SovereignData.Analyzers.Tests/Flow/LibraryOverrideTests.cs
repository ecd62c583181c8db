namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Types of ones own beside the library's, behind the same base type or interface.</summary>
public sealed class LibraryOverrideTests
{
    private const string Types = """
        sealed class UpperWriter(TextWriter inner) : TextWriter
        {
            public override Encoding Encoding => inner.Encoding;
            public override void Write(char value) => inner.Write(char.ToUpperInvariant(value));
            public override void Write(string? value) => inner.Write(value?.ToUpperInvariant());
        }

        sealed class Counted<T> : System.Collections.ObjectModel.Collection<T>
        {
            public int Additions { get; private set; }
            protected override void InsertItem(int index, T item) { Additions++; base.InsertItem(index, item); }
        }

        sealed class Blackhole : ICollection<string>
        {
            public int Count => 0;
            public bool IsReadOnly => false;
            public void Add(string item) { }
            public void Clear() { }
            public bool Contains(string item) => false;
            public void CopyTo(string[] array, int arrayIndex) { }
            public bool Remove(string item) => false;
            public IEnumerator<string> GetEnumerator() => Enumerable.Empty<string>().GetEnumerator();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        sealed class FirstOnly(string first) : IReadOnlyList<string>
        {
            public string this[int index] => first;
            public int Count => 1;
            public IEnumerator<string> GetEnumerator() { yield return first; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        """;

    [Fact]
    public Task A_class_that_derives_from_a_collection_is_one() => Run("""
        void Run(Patient patient)
        {
            var counted = new Counted<string>();
            counted.Add(patient.Nir);
            Cloud.Send({|SOV1001:counted|});
            Cloud.Send({|SOV1001:counted[0]|});
            Cloud.Send(counted.Additions);
            foreach (var item in counted)
                Cloud.Send({|SOV1001:item|});
            var plain = new Counted<string> { "none" };
            Cloud.Send(plain[0]);
        }
        """);

    [Fact]
    public Task Equality_and_order_of_ones_own_carry_nothing() => FlowCase.Code("""
        sealed class Key(string text, string kind) : IEquatable<Key>, IComparable<Key>
        {
            public string Kind => kind;
            public string Text => text;
            public bool Equals(Key? other) => other is not null && text == other.Text;
            public override bool Equals(object? obj) => Equals(obj as Key);
            public override int GetHashCode() => text.GetHashCode();
            public int CompareTo(Key? other) => string.CompareOrdinal(text, other?.Text);
            public static bool operator ==(Key? left, Key? right) => Equals(left, right);
            public static bool operator !=(Key? left, Key? right) => !(left == right);
        }
        class Export
        {
            void Run(Patient patient)
            {
                var keys = new SortedDictionary<Key, int> { [new(patient.Nir, "nir")] = 1, [new(patient.Name, "name")] = 2 };
                Cloud.Send(keys.Keys.Select(key => key.Kind).ToList());
                Cloud.Send(keys.Values.ToList());
                Cloud.Send({|SOV1001:keys.Keys.First().Text|});
                Cloud.Send(new Key(patient.Nir, "nir") == new Key("1", "nir"));
                Cloud.Send(new Key(patient.Nir, "nir").CompareTo(new Key("1", "nir")));
            }
        }
        """);

    private static Task Run(string members) => FlowCase.Code(
        $$"""
        {{Types}}
        class Export
        {
            {{members}}
        }
        """);
}
