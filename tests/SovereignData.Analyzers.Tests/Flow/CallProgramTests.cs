namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>More whole programs: streams of data, state machines, plug-ins, jobs.</summary>
public sealed class CallProgramTests
{
    [Fact]
    public Task A_background_worker_with_a_channel() => CallCase.Verifies("""
        using System.Threading.Channels;
        sealed record Job(string Name, Func<CancellationToken, Task> Work);
        sealed class Worker
        {
            private readonly Channel<Job> jobs = Channel.CreateUnbounded<Job>();
            public ValueTask QueueAsync(Job job) => jobs.Writer.WriteAsync(job);
            public async Task RunAsync(CancellationToken stop)
            {
                await foreach (var job in jobs.Reader.ReadAllAsync(stop))
                {
                    try { await job.Work(stop); }
                    catch (IOException e) { Console.Error.Flush(); throw new InvalidOperationException(job.Name, e); }
                }
            }
        }
        class Export(Worker worker)
        {
            public async Task Run(Patient p)
            {
                await worker.QueueAsync(new("export", async stop =>
                {
                    await Task.Delay(1, stop);
                    var line = $"{p.Nir};{p.Diagnosis}";
                    Cloud.Send({|SOV1001:line|});
                }));
                await worker.QueueAsync(new("ping", stop => { Cloud.Send("ping"); return Task.CompletedTask; }));
            }
        }
        """);

    [Fact]
    public Task A_csv_writer_over_a_stream() => CallCase.Verifies("""
        using System.Globalization;
        using System.Text;
        sealed class Csv : IAsyncDisposable
        {
            private readonly StreamWriter writer;
            public Csv(Stream stream) => writer = new(stream, Encoding.UTF8, leaveOpen: true);
            public async Task RowAsync(params object?[] cells)
            {
                await writer.WriteLineAsync(string.Join(';', cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture))));
            }
            public ValueTask DisposeAsync() => writer.DisposeAsync();
        }
        class Export
        {
            async Task Run(IAsyncEnumerable<Patient> patients)
            {
                using var stream = new MemoryStream();
                await using (var csv = new Csv(stream))
                {
                    await csv.RowAsync("nir", "rate");
                    await foreach (var p in patients) await csv.RowAsync(p.Nir, p.HeartRate);
                }
                Cloud.Send({|SOV1001:stream.ToArray()|});

                using var clean = new MemoryStream();
                await using (var csv = new Csv(clean)) await csv.RowAsync("ward", 7);
                Cloud.Send(clean.ToArray());
            }
        }
        """);

    [Fact]
    public Task An_event_bus_with_typed_handlers() => CallCase.Verifies("""
        sealed record Admitted(string Nir, string Ward);
        interface IHandle<in T> { void Handle(T message); }
        sealed class ToCloud : IHandle<Admitted> { public void Handle(Admitted message) => Cloud.Send(message.Nir); }
        sealed class ToWard : IHandle<Admitted> { public void Handle(Admitted message) => Cloud.Send(message.Ward); }
        sealed class Bus(IEnumerable<IHandle<Admitted>> handlers)
        {
            public void Publish(Admitted message) { foreach (var handler in handlers) handler.Handle(message); }
        }
        class Desk(Bus bus)
        {
            public void Arrive(Patient p)
            {
                bus.Publish({|SOV1001:new Admitted(p.Nir, "7")|});
                bus.Publish(new Admitted("none", "7"));
            }
        }
        """);

    [Fact]
    public Task An_abstract_factory_of_exporters() => CallCase.Verifies("""
        abstract class Exporter
        {
            public static Exporter For(string kind) => kind switch { "full" => new Full(), "short" => new Brief(), _ => throw new ArgumentException(kind) };
            public void Export(IReadOnlyCollection<Patient> patients)
            {
                foreach (var p in patients)
                    Write(Line(p));
                Finish(patients.Count);
            }
            protected abstract string Line(Patient p);
            protected virtual void Write(string line) { }
            protected virtual void Finish(int count) => Cloud.Send(count);
        }
        sealed class Full : Exporter
        {
            private readonly List<string> lines = [];
            protected override string Line(Patient p) => string.Join('|', p.Nir, p.Diagnosis);
            protected override void Write(string line) => lines.Add(line);
            protected override void Finish(int count) => Cloud.Send({|SOV1001:string.Join('\n', lines)|});
        }
        sealed class Brief : Exporter
        {
            protected override string Line(Patient p) => Tokens.Of(p.Nir);
        }
        """);

    [Fact]
    public Task A_group_by_with_anonymous_types_and_tuples() => CallCase.Verifies("""
        class Export
        {
            void Run(List<Patient> patients)
            {
                var groups =
                    from p in patients
                    let rate = p.HeartRate / 10
                    group new { p.Nir, p.Diagnosis, Ward = "7" } by rate into g
                    orderby g.Key
                    select (Rate: g.Key, Nirs: g.Select(x => x.Nir).ToArray(), Wards: g.Select(x => x.Ward).Distinct(), Count: g.Count());
                foreach (var (rate, nirs, wards, count) in groups)
                {
                    Cloud.Send({|SOV1001:nirs|});
                    Cloud.Send(wards);
                    Cloud.Send(count);
                    Cloud.Send({|SOV1002:rate|});
                }
            }
        }
        """);

    [Fact]
    public Task A_parser_that_returns_through_out_and_throws_with_the_text() => CallCase.Verifies("""
        class Parser
        {
            public static bool TryParse(ReadOnlySpan<char> text, out (string Head, string Tail) parts, out string? error)
            {
                parts = default; error = null;
                var at = text.IndexOf(';');
                if (at < 0) { error = "no separator"; return false; }
                parts = (text[..at].ToString(), text[(at + 1)..].ToString());
                return true;
            }
            public static (string Head, string Tail) Parse(string text) =>
                TryParse(text, out var parts, out var error) ? parts : throw new FormatException($"{error}: {text}");
        }
        class Export
        {
            void Run(Patient p)
            {
                if (Parser.TryParse(p.Nir, out var parts, out var error)) Cloud.Send({|SOV1001:parts.Head|});
                else Cloud.Send(error);
                var (head, tail) = Parser.Parse("a;b");
                Cloud.Send(head + tail);
                try { Parser.Parse(p.Nir); }
                catch (FormatException e) { Cloud.Send({|SOV1001:e.Message|}); }
            }
        }
        """);

    [Fact]
    public Task A_disposable_scope_that_sends_when_it_ends() => CallCase.Verifies("""
        readonly ref struct Scope(string name, List<string> lines)
        {
            public void Add(string line) => lines.Add(line);
            public void Dispose() => Cloud.Send(name);
        }
        class Export
        {
            void Run(Patient p)
            {
                var lines = new List<string>();
                using var scope = new Scope("export", lines);
                scope.Add(p.Nir);
                Flush({|SOV1001:lines|});
            }
            static void Flush(List<string> lines) { foreach (var line in lines) Cloud.Send(line); lines.Clear(); }
        }
        """);

    [Fact]
    public Task Interop_of_old_and_new_members() => CallCase.Verifies("""
        static class PatientText
        {
            extension(Patient p)
            {
                public (string Nir, string Ward) Split() => (p.Nir, "7");
            }
            extension<T>(T value)
            {
                public T With(Action<T> act) { act(value); return value; }
            }
        }
        partial class Cache
        {
            private partial string Title { get; }
            public string Text { get => field ??= Title; set => field = value.Trim(); }
        }
        partial class Cache { private partial string Title => "title"; }
        class Export
        {
            void Run(Patient p)
            {
                var (nir, ward) = p.Split();
                Cloud.Send({|SOV1001:nir|});
                Cloud.Send(ward);
                nir.With(text => Cloud.Send({|SOV1001:text|}));
                var cache = new Cache();
                Cloud.Send(cache.Text);
                cache.Text = nir;
                Cloud.Send({|SOV1001:cache.Text|});
            }
        }
        """);
}
