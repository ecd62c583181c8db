namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Iterators and asynchronous streams.</summary>
public sealed class AsyncIteratorTests
{
    [Fact]
    public Task Yield_gives_its_elements() => CallCase.Verifies("""
        class Export
        {
            static IEnumerable<string> Nirs(IEnumerable<Patient> patients)
            {
                yield return "first";
                foreach (var p in patients)
                {
                    if (p.Nir.Length == 0) yield break;
                    yield return p.Nir;
                }
            }
            void Run(List<Patient> patients)
            {
                foreach (var nir in Nirs(patients))
                    Cloud.Send({|SOV1001:nir|});
                Cloud.Send({|SOV1001:Nirs(patients).ToList()|});
                Cloud.Send({|SOV1001:string.Join(",", Nirs(patients))|});
                Cloud.Send(Nirs(patients).Count());
            }
        }
        """);

    [Fact]
    public Task Yielded_constants_carry_nothing() => CallCase.Verifies("""
        class Export
        {
            static IEnumerable<string> Titles(IEnumerable<Patient> patients) { foreach (var p in patients) yield return "patient"; }
            static IEnumerable<int> Lengths(IEnumerable<Patient> patients) { foreach (var p in patients) yield return p.Nir.Length; }
            void Run(List<Patient> patients)
            {
                foreach (var title in Titles(patients)) Cloud.Send(title);
                foreach (var length in Lengths(patients)) Cloud.Send(length);
                Cloud.Send(Titles(patients).ToArray());
            }
        }
        """);

    [Fact]
    public Task An_iterator_hands_on_what_it_is_given() => CallCase.Verifies("""
        static class Sequences
        {
            public static IEnumerable<T> Every<T>(this IEnumerable<T> source, int step)
            {
                var i = 0;
                foreach (var item in source)
                    if (i++ % step == 0) yield return item;
            }
            public static IEnumerable<(int Index, T Item)> Numbered<T>(this IEnumerable<T> source)
            {
                var i = 0;
                foreach (var item in source) yield return (i++, item);
            }
        }
        class Export
        {
            void Run(List<Patient> patients)
            {
                Cloud.Send({|SOV1001:patients.Select(p => p.Nir).Every(2)|});
                Cloud.Send(new[] { "a", "b" }.Every(2));
                foreach (var (index, nir) in patients.Select(p => p.Nir).Numbered())
                {
                    Cloud.Send(index);
                    Cloud.Send({|SOV1001:nir|});
                }
            }
        }
        """);

    [Fact]
    public Task An_iterator_that_sends_reports_in_itself_or_at_its_caller() => CallCase.Verifies("""
        class Export
        {
            static IEnumerable<string> Echo(string text) { Cloud.Send(text); yield return "sent"; }
            static IEnumerable<string> All(List<Patient> patients)
            {
                foreach (var p in patients) { Cloud.Send({|SOV1001:p.Nir|}); yield return "sent"; }
            }
            void Run(Patient p, List<Patient> patients)
            {
                foreach (var state in Echo({|SOV1001:p.Nir|})) Cloud.Send(state);
                foreach (var state in Echo("ward")) Cloud.Send(state);
                foreach (var state in All(patients)) Cloud.Send(state);
            }
        }
        """);

    [Fact]
    public Task An_asynchronous_stream_gives_its_elements() => CallCase.Verifies("""
        using System.Runtime.CompilerServices;
        class Export
        {
            static async IAsyncEnumerable<string> Nirs(IEnumerable<Patient> patients, [EnumeratorCancellation] CancellationToken stop = default)
            {
                foreach (var p in patients) { await Task.Delay(1, stop); yield return p.Nir; }
            }
            static async IAsyncEnumerable<string> Titles(IEnumerable<Patient> patients)
            {
                foreach (var p in patients) { await Task.Yield(); yield return "patient"; }
            }
            async Task Run(List<Patient> patients, CancellationToken stop)
            {
                await foreach (var nir in Nirs(patients)) Cloud.Send({|SOV1001:nir|});
                await foreach (var nir in Nirs(patients).WithCancellation(stop).ConfigureAwait(false)) Cloud.Send({|SOV1001:nir|});
                await foreach (var title in Titles(patients)) Cloud.Send(title);
                await foreach (var text in Nirs(patients).Select(nir => nir + "!")) Cloud.Send({|SOV1001:text|});
                Cloud.Send({|SOV1001:await Nirs(patients).ToListAsync()|});
                Cloud.Send(await Titles(patients).ToListAsync());
            }
        }
        """);

    [Fact]
    public Task An_enumerator_is_driven_by_hand() => CallCase.Verifies("""
        class Export
        {
            void Run(List<string> wards, Patient p)
            {
                using IEnumerator<string> nirs = new List<string> { p.Nir }.GetEnumerator();
                while (nirs.MoveNext()) Cloud.Send({|SOV1001:nirs.Current|});
                using IEnumerator<string> clean = wards.GetEnumerator();
                while (clean.MoveNext()) Cloud.Send(clean.Current);
            }
        }
        """);

    [Fact]
    public Task A_type_with_its_own_enumerator_is_enumerated() => CallCase.Verifies("""
        class Roster(List<Patient> patients)
        {
            public IEnumerator<string> GetEnumerator() { foreach (var p in patients) yield return p.Nir; }
        }
        class Titles(List<Patient> patients) : IEnumerable<string>
        {
            public IEnumerator<string> GetEnumerator() { foreach (var p in patients) yield return "patient"; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        struct Digits
        {
            private int i;
            public string Current { get; private set; }
            public Digits GetEnumerator() => this;
            public bool MoveNext() { Current = i.ToString(); return i++ < 9; }
        }
        class Export
        {
            void Run(List<Patient> patients)
            {
                foreach (var nir in new Roster(patients)) Cloud.Send({|SOV1001:nir|});
                foreach (var title in new Titles(patients)) Cloud.Send(title);
                foreach (var digit in new Digits()) Cloud.Send(digit);
            }
        }
        """);

    [Fact]
    public Task A_hand_written_enumerator_is_enumerated() => CallCase.Verifies("""
        struct Walk(string[] texts)
        {
            private int i = -1;
            public readonly string Current => texts[i];
            public bool MoveNext() => ++i < texts.Length;
        }
        class Row(string[] texts) { public Walk GetEnumerator() => new(texts); }
        class Export
        {
            void Run(Patient p)
            {
                foreach (var text in new Row([p.Nir])) Cloud.Send({|SOV1001:text|});
                foreach (var text in new Row(["ward"])) Cloud.Send(text);
            }
        }
        """);

    [Fact]
    public Task A_type_with_an_asynchronous_enumerator_is_enumerated() => CallCase.Verifies("""
        class Pages<T>(Func<int, Task<(T[] Items, int? Next)>> load) : IAsyncEnumerable<T>
        {
            public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken stop = default)
            {
                int? at = 0;
                while (at is { } page) { var (items, next) = await load(page); foreach (var item in items) yield return item; at = next; }
            }
        }
        class Hidden(string[] texts) : IAsyncEnumerable<string>
        {
            async IAsyncEnumerator<string> IAsyncEnumerable<string>.GetAsyncEnumerator(CancellationToken stop) { await Task.Yield(); foreach (var text in texts) yield return text; }
        }
        class Export
        {
            async Task Run(Patient p)
            {
                await foreach (var text in new Pages<string>(_ => Task.FromResult((new[] { p.Nir }, (int?)null)))) Cloud.Send({|SOV1001:text|});
                await foreach (var text in new Pages<string>(_ => Task.FromResult((new[] { "ward" }, (int?)p.HeartRate)))) Cloud.Send(text);
                IAsyncEnumerable<string> hidden = new Hidden([p.Nir]), open = new Hidden(["ward"]);
                await foreach (var text in hidden) Cloud.Send({|SOV1001:text|});
                await foreach (var text in hidden.WithCancellation(default).ConfigureAwait(false)) Cloud.Send({|SOV1001:text|});
                await foreach (var text in open) Cloud.Send(text);
            }
        }
        """);

    [Fact]
    public Task A_sequence_seen_as_an_interface_is_enumerated() => CallCase.Verifies("""
        class Row(string[] texts) : IEnumerable<string>
        {
            public IEnumerator<string> GetEnumerator() { foreach (var text in texts) yield return text; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        class Export
        {
            void Run(Patient p)
            {
                IEnumerable<string> named = new Row([p.Nir]), plain = new Row(["ward"]);
                foreach (var text in named) Cloud.Send({|SOV1001:text|});
                foreach (var text in plain) Cloud.Send(text);
            }
        }
        """);
}
