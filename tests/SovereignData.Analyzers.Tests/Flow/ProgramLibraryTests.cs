namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Programs over the base library: pools, holders, joins, tasks, exceptions.</summary>
public sealed class ProgramLibraryTests
{
    [Fact]
    public Task Pooled_buffers_and_texts() => CallCase.Verifies("""
        using System.Buffers; using System.Text; using System.Text.RegularExpressions;
        class Export
        {
            void Run(Patient p)
            {
                var rented = ArrayPool<byte>.Shared.Rent(64);
                var n = Encoding.UTF8.GetBytes(p.Nir, rented);
                Cloud.Send({|SOV1001:rented.AsMemory(0, n)|});
                Cloud.Send(n);
                var writer = new ArrayBufferWriter<byte>();
                writer.Write(Encoding.UTF8.GetBytes(p.Nir));
                Cloud.Send({|SOV1001:writer.WrittenSpan.ToArray()|});
                Cloud.Send({|SOV1001:Regex.Replace(p.Nir, "[0-9]", m => m.Value + "x")|});
                Cloud.Send({|SOV1001:Regex.Match("a" + p.Nir, "(.*)").Groups[1].Value|});
                Cloud.Send(Regex.IsMatch(p.Nir, "a"));
                Cloud.Send({|SOV1001:string.Create(5, p, (span, x) => x.Nir.AsSpan(0, 5).CopyTo(span))|});
                Cloud.Send(string.Create(5, p, (span, x) => span.Fill('a')));
                Cloud.Send({|SOV1001:p.Nir.Split(' ') is [var a, ..] ? a : ""|});
                Cloud.Send({|SOV1001:new StringBuilder().AppendJoin(',', new[] { p.Nir }).Insert(0, "a").Replace("a", "b").ToString()|});
                Cloud.Send({|SOV1001:Convert.ToBase64String(Encoding.UTF8.GetBytes(p.Nir).Reverse().ToArray())|});
                Cloud.Send({|SOV1001:string.Concat(p.Nir.Select(char.ToUpper))|});
                Cloud.Send({|SOV1001:new string(p.Nir.Where(char.IsDigit).ToArray())|});
                Cloud.Send(p.Nir.All(char.IsDigit));
                Cloud.Send({|SOV1001:FormattableString.Invariant($"{p.Nir}")|});
                FormattableString f = $"select {p.Nir}";
                Cloud.Send({|SOV1001:f.GetArgument(0)|});
                Cloud.Send(f.ArgumentCount);
            }
        }
        """);

    [Fact]
    public Task Holders_and_collections_of_every_kind() => CallCase.Verifies("""
        using System.Runtime.CompilerServices; using System.Collections.Immutable; using System.Collections.Frozen;
        class Export
        {
            private readonly Lazy<string> lazy; private readonly WeakReference<Patient> weak; private readonly ConditionalWeakTable<object, string> table = new();
            private ImmutableDictionary<string, string> map = ImmutableDictionary<string, string>.Empty;
            private ImmutableList<string> list = []; private FrozenSet<string> frozen;
            private readonly Stack<string> stack = new(); private readonly PriorityQueue<string, int> queue = new(); private readonly LinkedList<string> linked = new(); private readonly SortedDictionary<string, string> sorted = new();
            public Export(Patient p)
            {
                lazy = new(() => p.Nir); weak = new(p); table.Add(this, p.Nir); map = map.Add("a", p.Nir); list = list.Add(p.Nir); frozen = new[] { p.Nir }.ToFrozenSet();
                stack.Push(p.Nir); queue.Enqueue(p.Nir, 1); linked.AddLast(p.Nir); sorted["a"] = p.Nir;
            }
            void Run()
            {
                Cloud.Send({|SOV1001:lazy.Value|});
                if (weak.TryGetTarget(out var w)) Cloud.Send({|SOV1001:w.Nir|});
                if (table.TryGetValue(this, out var t)) Cloud.Send({|SOV1001:t|});
                Cloud.Send({|SOV1001:map["a"]|});
                Cloud.Send(map.Keys);
                Cloud.Send({|SOV1001:list[0]|});
                Cloud.Send({|SOV1001:frozen.First()|});
                Cloud.Send({|SOV1001:stack.Peek()|});
                Cloud.Send({|SOV1001:queue.Dequeue()|});
                Cloud.Send({|SOV1001:linked.First!.Value|});
                Cloud.Send({|SOV1001:sorted.Values|});
                Cloud.Send(sorted.Keys);
                Cloud.Send(sorted.Count);
            }
        }
        """);

    [Fact]
    public Task Joins_groups_and_the_rest_of_linq() => CallCase.Verifies("""
        record Visit(int Rate, string Room);
        class Export
        {
            void Run(List<Patient> all, List<Visit> visits)
            {
                var q = from p in all
                        join v in visits on p.HeartRate equals v.Rate into vs
                        from v in vs.DefaultIfEmpty()
                        let label = p.Nir + "/" + v.Room
                        orderby v.Room descending
                        select new { Label = label, v.Room, Count = vs.Count() };
                foreach (var x in q) { Cloud.Send({|SOV1001:x.Label|}); Cloud.Send(x.Room); Cloud.Send(x.Count); }
                var j = all.Join(visits, p => p.HeartRate, v => v.Rate, (p, v) => (p.Nir, v.Room)).ToList();
                Cloud.Send({|SOV1001:j[0].Nir|});
                Cloud.Send(j[0].Room);
                var g = from p in all group p by p.Diagnosis into d select (Diagnosis: d.Key, Names: d.Select(x => x.Nir).ToArray(), N: d.Count());
                foreach (var (diagnosis, names, n) in g) { Cloud.Send({|SOV1002:diagnosis|}); Cloud.Send({|SOV1001:names|}); Cloud.Send(n); }
                Cloud.Send({|SOV1001:all.Aggregate(new List<string>(), (l, p) => { l.Add(p.Nir); return l; })|});
                Cloud.Send({|SOV1002:all.Max(p => p.HeartRate)|});
                Cloud.Send({|SOV1001:all.MaxBy(p => p.HeartRate)!.Nir|});
                var (first, second) = (all.First(), visits.First());
                Cloud.Send({|SOV1001:first.Nir|}); Cloud.Send(second.Room);
                Cloud.Send({|SOV1001:all.Select((p, i) => (i, p)).Where(t => t.i > 3).Select(t => t.p.Nir)|});
                Cloud.Send(all.Select((p, i) => (i, p)).Select(t => t.i));
                Cloud.Send({|SOV1001:visits.SelectMany(v => all, (v, p) => v.Room + p.Nir)|});
                Cloud.Send(visits.SelectMany(v => all, (v, p) => v.Room));
                Cloud.Send({|SOV1001:all.OfType<object>().Cast<Patient>().Last().Nir|});
                Cloud.Send({|SOV1001:Enumerable.Repeat(all[0].Nir, 3)|});
                Cloud.Send({|SOV1001:all.Select(p => p.Nir).Append("x").Prepend("y").Distinct().Except(["z"]).Skip(1).Take(2).Reverse().ToHashSet()|});
                Cloud.Send(visits.Select(v => v.Room).ExceptBy(all.Select(p => p.Nir), r => r));
            }
        }
        """);

    [Fact]
    public Task Tasks_in_every_shape() => CallCase.Verifies("""
        using System.Threading.Channels;
        class Export
        {
            static async IAsyncEnumerable<string> Read(Patient p) { yield return p.Nir; await Task.Yield(); }
            async Task Run(Patient p)
            {
                var (a, b) = (Task.FromResult(p.Nir), Task.FromResult("w"));
                await Task.WhenAll(a, b);
                Cloud.Send({|SOV1001:a.Result|}); Cloud.Send(b.Result);
                var channel = Channel.CreateBounded<(string Nir, string Ward)>(3);
                await channel.Writer.WriteAsync((p.Nir, "w"));
                while (await channel.Reader.WaitToReadAsync())
                    while (channel.Reader.TryRead(out var item)) { Cloud.Send({|SOV1001:item.Nir|}); Cloud.Send(item.Ward); }
                var all = new List<string>();
                await foreach (var x in Read(p).WithCancellation(default)) all.Add(x);
                Cloud.Send({|SOV1001:all|});
                Cloud.Send({|SOV1001:await Task.Run(async () => { await Task.Yield(); return p.Nir; })|});
                Cloud.Send({|SOV1001:await a.ContinueWith(t => t.Result + "x")|});
                Cloud.Send(await a.ContinueWith(t => t.Result.Length > 3));
                var source = new TaskCompletionSource<string>();
                _ = Task.Run(() => source.SetResult(p.Nir));
                Cloud.Send({|SOV1001:await source.Task|});
                var gate = new SemaphoreSlim(1); await gate.WaitAsync();
                try { Cloud.Send({|SOV1001:await a.WaitAsync(TimeSpan.FromSeconds(1))|}); } finally { gate.Release(); }
                ValueTask<string> v = new(p.Nir);
                Cloud.Send({|SOV1001:await v.AsTask().ConfigureAwait(false)|});
                Func<Task<string>> later = async () => { await Task.Yield(); return p.Nir; };
                Cloud.Send({|SOV1001:await later()|});
                Cloud.Send({|SOV1001:(await Task.WhenAny(a, b)).Result|});
            }
        }
        """);

    [Fact]
    public Task Exceptions_of_ones_own() => CallCase.Verifies("""
        class NotFound(string nir) : Exception("no " + nir) { public string Nir => nir; public override string ToString() => base.ToString() + Nir; }
        class Wrapped(string text, Exception inner) : Exception(text, inner);
        class Store { public string Get(Patient p) => throw new NotFound(p.Nir); public string Safe(Patient p) { try { return Get(p); } catch (NotFound e) when (e.Nir.Length > 3) { throw new Wrapped("x", e); } } }
        class Export
        {
            void Run(Patient p, Store s)
            {
                try { s.Get(p); } catch (NotFound e) { Cloud.Send({|SOV1001:e.Message|}); Cloud.Send({|SOV1001:e.Nir|}); Cloud.Send(e.StackTrace); }
                try { s.Safe(p); } catch (Wrapped e) { Cloud.Send({|SOV1001:e.InnerException!.Message|}); }
                try { s.Get(p); } catch (InvalidOperationException e) { Cloud.Send(e.Message); }
                try { throw new InvalidOperationException("w"); } catch (Exception e) { Cloud.Send(e.Message); }
            }
        }
        """);
}
