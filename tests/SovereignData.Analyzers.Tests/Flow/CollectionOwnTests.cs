namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Collections of this code base: collection expressions run their code, and enumerators of a library may stand behind theirs.</summary>
public sealed class CollectionOwnTests
{
    [Fact]
    public Task A_collection_builder_makes_the_collection() => FlowCase.Code("""
        [CollectionBuilder(typeof(Bag), "Create")]
        class Bag<T>(T[] items) : IEnumerable<T>
        {
            public T this[Index index] => items[index];
            public int Count => items.Length;
            public IEnumerator<T> GetEnumerator() { foreach (var item in items) yield return item; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        static class Bag { public static Bag<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray()); }
        class Export
        {
            void Run(Patient patient)
            {
                Bag<string> bag = ["a", patient.Name];
                foreach (var item in bag)
                    Cloud.Send({|SOV1001:item|});
                Cloud.Send({|SOV1001:bag[^1]|});
                Cloud.Send({|SOV1001:bag.ToList()|});
                Cloud.Send(bag.Count);
                Bag<string> other = ["a", "b"];
                foreach (var item in other)
                    Cloud.Send(item);
            }
        }
        """);

    [Fact]
    public Task A_collection_with_an_add_of_its_own_takes_each_element() => FlowCase.Code("""
        class Lines : IEnumerable<string>
        {
            private readonly List<string> _lines = [];
            public void Add(string line) => _lines.Add(line);
            public int Count => _lines.Count;
            public string Text => string.Join(",", _lines);
            public IEnumerator<string> GetEnumerator() => _lines.GetEnumerator();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        class Export
        {
            void Run(Patient patient, List<Patient> all)
            {
                Lines lines = ["a", patient.Name];
                foreach (var line in lines)
                    Cloud.Send({|SOV1001:line|});
                Cloud.Send({|SOV1001:lines.Text|});
                Cloud.Send(lines.Count);
                Lines other = ["a"];
                Cloud.Send(other.Text);
                Lines spread = [.. all.Select(one => one.Diagnosis)];
                Cloud.Send({|SOV1002:spread.Text|});
            }
        }
        """);

    [Fact]
    public Task An_enumerator_of_a_dictionary_gives_its_pairs() => FlowCase.Code("""
        class Table : IEnumerable<KeyValuePair<string, string>>
        {
            private readonly Dictionary<string, string> _cells = [];
            public void Add(string key, string value) => _cells.Add(key, value);
            public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _cells.GetEnumerator();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        class Export
        {
            void Run(Patient patient, Dictionary<string, int> counts)
            {
                var table = new Table { { "n", patient.Name }, { "w", "ward" } };
                foreach (var (key, value) in table)
                {
                    Cloud.Send({|SOV1001:value|});
                    Cloud.Send(key);
                }
                Cloud.Send({|SOV1001:table.Select(cell => cell.Value).ToList()|});
                Cloud.Send(table.Select(cell => cell.Key).First());
                counts[patient.Nir] = 1;
                using var each = counts.GetEnumerator();
                while (each.MoveNext())
                {
                    Cloud.Send({|SOV1001:each.Current.Key|});
                    Cloud.Send(each.Current.Value);
                }
            }
        }
        """);

    [Fact]
    public Task A_repository_is_known_by_the_type_argument_of_its_interface() => FlowCase.Code("""
        interface IRepository<T> { T Get(int id); IEnumerable<T> All(); }
        class InMemory<T> : IRepository<T>
        {
            private readonly Dictionary<int, T> _items = [];
            public T Get(int id) => _items[id];
            public IEnumerable<T> All() => _items.Values;
        }
        class Through<T>(IRepository<T> inner) : IRepository<T>
        {
            public T Get(int id) => inner.Get(id);
            public IEnumerable<T> All() { foreach (var item in inner.All()) yield return item; }
        }
        class Export
        {
            void Run(IRepository<Patient> patients, IRepository<Box> boxes)
            {
                Cloud.Send({|SOV1001:patients.Get(1).Name|});
                Cloud.Send({|SOV1001:patients.All().First()|});
                Cloud.Send({|SOV1001:patients.All().ToList()|});
                Cloud.Send({|SOV1002:patients.All().Select(one => one.Diagnosis)|});
                Cloud.Send(patients.All().Count());
                Cloud.Send(boxes.All().First());
            }
        }
        """);
}
