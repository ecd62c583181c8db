namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Sequences of this code base, in the hands of the library.</summary>
public sealed class OwnSequenceTests
{
    [Fact]
    public Task A_collection_of_ones_own_is_enumerated_by_its_own_code() => CallCase.Verifies("""
        using System.Collections;
        class Ring<T> : IEnumerable<T>
        {
            private readonly T[] items = new T[8]; private int n;
            public void Push(T item) => items[n++ % 8] = item;
            public T this[int i] => items[i];
            public Enumerator GetEnumerator() => new(this);
            IEnumerator<T> IEnumerable<T>.GetEnumerator() { for (var i = 0; i < n; i++) yield return items[i]; }
            IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();
            public struct Enumerator(Ring<T> ring) { private int i = -1; public T Current => ring.items[i]; public bool MoveNext() => ++i < ring.n; }
        }
        class Bare : IEnumerable<string> { private readonly List<string> all = []; public void Add(string s) => all.Add(s); public IEnumerator<string> GetEnumerator() => all.GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
        class Export
        {
            void Run(Patient p)
            {
                var ring = new Ring<string>(); ring.Push(p.Nir);
                foreach (var x in ring) Cloud.Send({|SOV1001:x|});
                Cloud.Send({|SOV1001:ring[0]|});
                Cloud.Send({|SOV1001:ring.ToList()|});
                Cloud.Send({|SOV1001:ring.Select(x => x + "a")|});
                Cloud.Send({|SOV1001:string.Join(",", ring)|});
                var quiet = new Ring<string>(); quiet.Push("w");
                foreach (var x in quiet) Cloud.Send(x);
                Cloud.Send(quiet.ToList());
                var bare = new Bare { p.Nir, "a" };
                Cloud.Send({|SOV1001:bare.First()|});
                foreach (var x in bare) Cloud.Send({|SOV1001:x|});
                foreach (var x in new Bare { "w" }) Cloud.Send(x);
                Cloud.Send({|SOV1001:string.Concat(bare)|});
            }
        }
        """);

    [Fact]
    public Task An_enumerator_of_ones_own_gives_what_it_gives() => CallCase.Verifies("""
        using System.Collections;
        class Pages(List<Patient> all) : IReadOnlyList<string>
        {
            public int Count => all.Count;
            public string this[int i] => all[i].Nir;
            public IEnumerator<string> GetEnumerator() => new Cursor(all);
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
            private sealed class Cursor(List<Patient> all) : IEnumerator<string>
            {
                private int i = -1;
                public string Current => all[i].Nir;
                object IEnumerator.Current => Current;
                public bool MoveNext() => ++i < all.Count;
                public void Reset() => i = -1;
                public void Dispose() { }
            }
        }
        class Lengths(List<Patient> all) : IEnumerable<int> { public IEnumerator<int> GetEnumerator() => all.Select(p => p.Nir.Length).GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
        class Export
        {
            void Run(List<Patient> all)
            {
                var pages = new Pages(all);
                Cloud.Send({|SOV1001:pages.Select(x => x + "a").ToList()|});
                foreach (var x in pages) Cloud.Send({|SOV1001:x|});
                Cloud.Send({|SOV1001:pages[0]|}); Cloud.Send(pages.Count);
                IEnumerable<string> seen = pages;
                Cloud.Send({|SOV1001:seen.First()|});
                Cloud.Send(new Lengths(all).Sum()); Cloud.Send(new Lengths(all).ToList());
                List<string> spread = [.. pages];
                Cloud.Send({|SOV1001:spread|});
            }
        }
        """);
}
