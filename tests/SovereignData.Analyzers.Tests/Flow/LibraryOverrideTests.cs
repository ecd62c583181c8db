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
    public Task A_writer_parameter_may_be_the_librarys() => Run("""
        static void Fill(TextWriter writer, string? text) => writer.Write(text);

        void Run(Patient patient)
        {
            var direct = new StringWriter();
            Fill(direct, patient.Nir);
            Cloud.Send({|SOV1001:direct.ToString()|});
            var below = new StringWriter();
            Fill(new UpperWriter(below), patient.City);
            Cloud.Send({|SOV1002:below.ToString()|});
            var plain = new StringWriter();
            Fill(plain, "none");
            Cloud.Send(plain.ToString());
        }
        """);

    [Fact]
    public Task A_collection_parameter_may_be_the_librarys() => Run("""
        static void Fill(ICollection<string> target, string text) => target.Add(text);

        void Run(Patient patient)
        {
            var list = new List<string>();
            Fill(list, patient.Nir);
            Cloud.Send({|SOV1001:list|});
            Cloud.Send({|SOV1001:list[0]|});
            var hole = new Blackhole();
            hole.Add(patient.Nir);
            Cloud.Send(hole);
        }
        """);

    [Fact]
    public Task A_sequence_parameter_may_be_the_librarys() => Run("""
        static string Last(IEnumerable<string> items)
        {
            var last = "";
            foreach (var item in items)
                last = item;
            return last;
        }

        static string At(IReadOnlyList<string> items, int index) => items[index];

        void Run(Patient patient)
        {
            Cloud.Send({|SOV1001:Last(new List<string> { patient.Nir })|});
            Cloud.Send({|SOV1001:Last(new FirstOnly(patient.Nir))|});
            Cloud.Send(Last(new FirstOnly("none")));
            Cloud.Send({|SOV1002:At([patient.City ?? ""], 0)|});
            Cloud.Send({|SOV1002:At(new FirstOnly(patient.City ?? ""), 0)|});
            Cloud.Send(At(["none"], 0));
        }
        """);

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
    public Task A_list_or_dictionary_with_members_of_its_own() => FlowCase.Code("""
        class Rows : List<string> { public string Title { get; set; } = "rows"; public void AddBoth(string a, string b) { Add(a); base.Add(b); } }
        class Table : Dictionary<string, string> { public string Joined => string.Join(';', Values); public string Names => string.Join(';', Keys); }
        class Export
        {
            void Run(Patient patient)
            {
                var rows = new Rows { "header" };
                rows.AddBoth("ward", patient.Nir);
                Cloud.Send({|SOV1001:rows[2]|});
                Cloud.Send(rows.Title);
                Cloud.Send(rows.Count);
                var table = new Table { ["city"] = patient.City ?? "" };
                Cloud.Send({|SOV1002:table.Joined|});
                Cloud.Send(table.Names);
            }
        }
        """);

    [Fact]
    public Task A_dictionary_of_ones_own_tells_keys_and_values_apart() => FlowCase.Code("""
        class Bag : Dictionary<string, object?>
        {
            public string Text(string key) => TryGetValue(key, out var value) ? $"{value}" : "";
            public object? First => this["first"];
            public IEnumerable<string> Lines() { foreach (var (key, value) in this) yield return $"{key}={value}"; }
            public string Names() => string.Join(';', this.Select(pair => pair.Key));
        }
        class Map<T> : Dictionary<string, T> where T : class { public T? Newest => Values.LastOrDefault(); }
        class Export
        {
            void Run(Patient patient)
            {
                var bag = new Bag { ["city"] = patient.City };
                Cloud.Send({|SOV1002:bag.Text("city")|});
                Cloud.Send({|SOV1002:bag.First|});
                Cloud.Send({|SOV1002:bag.Lines().ToList()|});
                Cloud.Send({|SOV1002:bag["city"]|});
                Cloud.Send(bag.Names());
                var map = new Map<string> { [patient.Nir] = "ward" };
                Cloud.Send(map.Newest);
                map["a"] = patient.City ?? "";
                Cloud.Send({|SOV1002:map.Newest|});
            }
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
