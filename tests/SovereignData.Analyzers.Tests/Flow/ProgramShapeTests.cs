namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Programs as libraries are written: monads, builders, pipelines, mappers.</summary>
public sealed class ProgramShapeTests
{
    [Fact]
    public Task A_result_is_what_it_was_made_of() => CallCase.Verifies("""
        readonly struct Result<T>
        {
            private readonly T? value; private readonly string? error;
            private Result(T? value, string? error) { this.value = value; this.error = error; }
            public static Result<T> Ok(T value) => new(value, null);
            public static Result<T> Fail(string error) => new(default, error);
            public Result<U> Map<U>(Func<T, U> map) => error is null ? Result<U>.Ok(map(value!)) : Result<U>.Fail(error);
            public Result<U> Bind<U>(Func<T, Result<U>> bind) => error is null ? bind(value!) : Result<U>.Fail(error);
            public R Match<R>(Func<T, R> ok, Func<string, R> fail) => error is null ? ok(value!) : fail(error);
            public string? Error => error;
        }
        class Export
        {
            void Run(Patient p)
            {
                var r = Result<Patient>.Ok(p);
                Cloud.Send({|SOV1001:r.Map(x => x.Nir).Match(x => x, e => e)|});
                Cloud.Send(r.Map(x => "ward").Match(x => x, e => e));
                Cloud.Send({|SOV1001:r.Bind(x => Result<string>.Ok(x.Nir)).Match(x => x, e => e)|});
                Cloud.Send(r.Map(x => x.Nir).Error);
                Cloud.Send({|SOV1001:Result<string>.Fail(p.Nir).Error|});
            }
        }
        """);

    [Fact]
    public Task An_option_is_what_it_was_made_of() => CallCase.Verifies("""
        abstract record Option<T>
        {
            public sealed record Some(T Value) : Option<T>;
            public sealed record None : Option<T>;
            public static Option<T> Of(T? value) => value is null ? new None() : new Some(value);
            public Option<U> Select<U>(Func<T, U> f) => this switch { Some(var v) => new Option<U>.Some(f(v)), _ => new Option<U>.None() };
            public T Or(T fallback) => this is Some { Value: var v } ? v : fallback;
        }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Option<Patient>.Of(p).Select(x => x.Nir).Or("")|});
                Cloud.Send(Option<Patient>.Of(p).Select(x => "w").Or(""));
                Cloud.Send({|SOV1001:Option<string>.Of("w").Or(p.Nir)|});
            }
        }
        """);

    [Fact]
    public Task A_fluent_builder() => CallCase.Verifies("""
        sealed class MessageBuilder
        {
            private readonly List<string> lines = []; private string title = "";
            public MessageBuilder Title(string t) { title = t; return this; }
            public MessageBuilder Line(string l) { lines.Add(l); return this; }
            public MessageBuilder When(bool c, Func<MessageBuilder, MessageBuilder> then) => c ? then(this) : this;
            public Message Build() => new(title, string.Join("\n", lines));
        }
        sealed record Message(string Title, string Body);
        class Export
        {
            void Run(Patient p, bool c)
            {
                var m = new MessageBuilder().Title("t").When(c, b => b.Line(p.Nir)).Build();
                Cloud.Send({|SOV1001:m|});
                Cloud.Send(m.Title);
                Cloud.Send({|SOV1001:m.Body|});
                Cloud.Send(new MessageBuilder().Title("t").Line("x").Build());
            }
        }
        """);

    [Fact]
    public Task Mappers_as_extensions() => CallCase.Verifies("""
        record PatientDto(string Id, string Ward, List<VisitDto> Visits);
        record VisitDto(string Note, string Room);
        class Visit { public string Note = ""; public string Room = ""; }
        static class Mapping
        {
            public static PatientDto ToDto(this Patient p, IEnumerable<Visit> visits) => new(p.Nir, "7", visits.Select(ToDto).ToList());
            public static VisitDto ToDto(this Visit v) => new(v.Note, v.Room);
        }
        class Export
        {
            void Run(Patient p)
            {
                var dto = p.ToDto([new Visit { Note = p.Diagnosis, Room = "1" }]);
                Cloud.Send({|SOV1001:dto.Id|});
                Cloud.Send(dto.Ward);
                foreach (var v in dto.Visits) { Cloud.Send({|SOV1002:v.Note|}); Cloud.Send(v.Room); }
            }
        }
        """);

    [Fact]
    public Task Columns_of_an_export() => CallCase.Verifies("""
        using System.Text;
        class Column<T>(string title, Func<T, object?> value) { public string Title => title; public object? Of(T item) => value(item); }
        class Csv<T>
        {
            private readonly List<Column<T>> columns = [];
            public Csv<T> Column(string title, Func<T, object?> value) { columns.Add(new(title, value)); return this; }
            public string Write(IEnumerable<T> items)
            {
                var text = new StringBuilder();
                text.AppendLine(string.Join(";", columns.Select(c => c.Title)));
                foreach (var item in items) text.AppendLine(string.Join(";", columns.Select(c => c.Of(item))));
                return text.ToString();
            }
        }
        class Export
        {
            void Run(List<Patient> patients)
            {
                Cloud.Send({|SOV1001:new Csv<Patient>().Column("nir", p => p.Nir).Column("w", p => "w").Write(patients)|});
            }
        }
        class Other
        {
            void Run(List<string> wards) => Cloud.Send(new Csv<string>().Column("w", w => w).Write(wards));
        }
        """);

    [Fact]
    public Task Options_configured_by_a_lambda() => CallCase.Verifies("""
        sealed class ExportOptions { public string Prefix { get; set; } = ""; public Func<Patient, string>? Format { get; set; } }
        static class Setup
        {
            public static Exporter Add(Action<ExportOptions> configure) { var o = new ExportOptions(); configure(o); return new Exporter(o); }
        }
        sealed class Exporter(ExportOptions options) { public string Line(Patient p) => options.Prefix + options.Format!(p); }
        class Export
        {
            void Run(Patient p)
            {
                var e = Setup.Add(o => { o.Prefix = "a"; o.Format = x => x.Nir; });
                Cloud.Send({|SOV1001:e.Line(p)|});
            }
        }
        """);

    [Fact]
    public Task Options_configured_to_say_nothing() => CallCase.Verifies("""
        sealed class ExportOptions { public string Prefix { get; set; } = ""; public Func<Patient, string>? Format { get; set; } }
        static class Setup
        {
            public static Exporter Add(Action<ExportOptions> configure) { var o = new ExportOptions(); configure(o); return new Exporter(o); }
        }
        sealed class Exporter(ExportOptions options) { public string Line(Patient p) => options.Prefix + options.Format!(p); }
        class Export
        {
            void Run(Patient p)
            {
                var e = Setup.Add(o => { o.Prefix = "a"; o.Format = x => "w"; });
                Cloud.Send(e.Line(p));
            }
        }
        """);

    [Fact]
    public Task Pipelines_of_functions() => CallCase.Verifies("""
        static class Pipe
        {
            public static U To<T, U>(this T value, Func<T, U> f) => f(value);
            public static Func<A, C> Then<A, B, C>(this Func<A, B> f, Func<B, C> g) => a => g(f(a));
            public static T Tap<T>(this T value, Action<T> act) { act(value); return value; }
            public static async Task<U> ThenAsync<T, U>(this Task<T> task, Func<T, U> f) => f(await task);
        }
        class Export
        {
            async Task Run(Patient p)
            {
                p.To(x => x.Nir).To(n => n.Trim()).Tap(n => Cloud.Send({|SOV1001:n|}));
                p.To(x => x.Nir.Length).To(n => "w").Tap(n => Cloud.Send(n));
                Func<Patient, string> nir = x => x.Nir;
                Cloud.Send({|SOV1001:nir.Then(n => n.ToUpper())(p)|});
                Cloud.Send(nir.Then(n => "w")(p));
                Cloud.Send({|SOV1001:await Task.FromResult(p).ThenAsync(x => x.Nir)|});
                Cloud.Send(await Task.FromResult(p).ThenAsync(x => "w"));
                var steps = new List<Func<string, string>> { s => s.Trim(), s => s.ToUpper() };
                var text = p.Nir;
                foreach (var step in steps) text = step(text);
                Cloud.Send({|SOV1001:text|});
                Cloud.Send({|SOV1001:steps.Aggregate(p.Nir, (t, s) => s(t))|});
            }
        }
        """);

    [Fact]
    public Task A_chain_of_middleware() => CallCase.Verifies("""
        delegate Task Step(Context c);
        class Context { public string Body = ""; public string Title = ""; }
        class Builder
        {
            private readonly List<Func<Step, Step>> steps = [];
            public Builder Use(Func<Step, Step> step) { steps.Add(step); return this; }
            public Step Build() { Step last = c => Task.CompletedTask; for (var i = steps.Count - 1; i >= 0; i--) last = steps[i](last); return last; }
        }
        class Export
        {
            async Task Run(Patient p)
            {
                var app = new Builder()
                    .Use(next => async c => { c.Body = p.Nir; await next(c); })
                    .Use(next => async c => { Cloud.Send({|SOV1001:c.Body|}); Cloud.Send(c.Title); await next(c); })
                    .Build();
                await app(new Context());
            }
        }
        """);

    [Fact]
    public Task A_state_machine_of_switch_expressions() => CallCase.Verifies("""
        enum State { New, Known, Sent }
        record Step(State State, string Text);
        class Machine
        {
            static Step Next(Step s, Patient p) => s switch
            {
                { State: State.New } => s with { State = State.Known, Text = p.Nir },
                { State: State.Known, Text: var t } => new(State.Sent, t),
                _ => s,
            };
            void Run(Patient p)
            {
                var s = new Step(State.New, "");
                while (s.State != State.Sent) s = Next(s, p);
                Cloud.Send({|SOV1001:s.Text|});
                Cloud.Send(s.State);
            }
        }
        """);

    [Fact]
    public Task Pipelines_of_iterators() => CallCase.Verifies("""
        static class Rows
        {
            public static IEnumerable<(string Nir, int Rank)> Ranked(IEnumerable<Patient> all) { var i = 0; foreach (var p in all) yield return (p.Nir, i++); }
            public static IEnumerable<List<T>> Batch<T>(this IEnumerable<T> items, int size) { var b = new List<T>(); foreach (var x in items) { b.Add(x); if (b.Count == size) { yield return b; b = []; } } yield return b; }
            public static async IAsyncEnumerable<string> Lines(IAsyncEnumerable<Patient> all) { await foreach (var p in all) { yield return p.Nir; } }
        }
        class Export
        {
            async Task Run(List<Patient> all, IAsyncEnumerable<Patient> stream)
            {
                foreach (var batch in Rows.Ranked(all).Batch(10)) { Cloud.Send({|SOV1001:batch.Select(x => x.Nir)|}); Cloud.Send(batch.Select(x => x.Rank)); Cloud.Send(batch.Count); }
                await foreach (var line in Rows.Lines(stream)) Cloud.Send({|SOV1001:line|});
                foreach (var chunk in all.Chunk(5)) Cloud.Send({|SOV1001:chunk[0].Nir|});
                foreach (var (a, b) in all.Zip(all.Select(x => "w"))) { Cloud.Send({|SOV1001:a.Nir|}); Cloud.Send(b); }
                foreach (var (i, x) in all.Select(x => x.Nir).Index()) { Cloud.Send(i); Cloud.Send({|SOV1001:x|}); }
            }
        }
        """);
}
