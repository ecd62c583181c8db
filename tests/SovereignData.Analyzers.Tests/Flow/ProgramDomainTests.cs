namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Programs around a domain: units of work, events, specifications, exporters.</summary>
public sealed class ProgramDomainTests
{
    [Fact]
    public Task A_unit_of_work_over_repositories() => CallCase.Verifies("""
        abstract class Entity { public Guid Id { get; init; } = Guid.NewGuid(); public DateTime Created { get; init; } }
        class Visit : Entity { public string Nir { get; set; } = ""; public string Room { get; set; } = ""; }
        interface IRepository<T> where T : Entity { Task<T?> Get(Guid id); Task Add(T item); IAsyncEnumerable<T> Where(Func<T, bool> filter); }
        class Memory<T> : IRepository<T> where T : Entity
        {
            private readonly Dictionary<Guid, T> items = new();
            public Task<T?> Get(Guid id) => Task.FromResult(items.GetValueOrDefault(id));
            public Task Add(T item) { items[item.Id] = item; return Task.CompletedTask; }
            public async IAsyncEnumerable<T> Where(Func<T, bool> filter) { foreach (var i in items.Values) if (filter(i)) yield return await Task.FromResult(i); }
        }
        interface IUnit { IRepository<Visit> Visits { get; } }
        class Unit(IRepository<Visit> visits) : IUnit { public IRepository<Visit> Visits => visits; }
        class Admit(IUnit unit) { public Task Run(Patient p) => unit.Visits.Add(new Visit { Nir = p.Nir, Room = "3" }); }
        class Export(IUnit unit)
        {
            public async Task Run(Guid id)
            {
                var v = await unit.Visits.Get(id);
                Cloud.Send({|SOV1001:v!.Nir|});
                Cloud.Send(v.Room);
                await foreach (var x in unit.Visits.Where(x => x.Room == "3")) { Cloud.Send({|SOV1001:x.Nir|}); Cloud.Send(x.Room); Cloud.Send(x.Id); }
            }
        }
        """);

    [Fact]
    public Task Events_that_an_aggregate_gathers() => CallCase.Verifies("""
        interface IEvent; record Admitted(string Nir, string Ward) : IEvent; record Moved(string From, string To) : IEvent;
        class Aggregate { private readonly List<IEvent> events = []; public IReadOnlyList<IEvent> Events => events; protected void Raise(IEvent e) => events.Add(e); }
        class Stay : Aggregate { public void Admit(Patient p) => Raise(new Admitted(p.Nir, "w")); public void Move(string a, string b) => Raise(new Moved(a, b)); }
        class Dispatcher
        {
            public void Send(Aggregate a)
            {
                foreach (var e in a.Events)
                    switch (e)
                    {
                        case Admitted { Nir: var nir, Ward: var ward }: Cloud.Send({|SOV1001:nir|}); Cloud.Send(ward); break;
                        case Moved m: Cloud.Send(m.From); break;
                    }
            }
        }
        """);

    [Fact]
    public Task Specifications_decide_and_carry_nothing() => CallCase.Verifies("""
        class Spec<T>(Func<T, bool> test) { public bool Is(T x) => test(x); public Spec<T> And(Spec<T> o) => new(x => Is(x) && o.Is(x)); public Spec<T> Not() => new(x => !Is(x)); }
        class Export
        {
            void Run(List<Patient> all)
            {
                var s = new Spec<Patient>(p => p.Nir.Length > 3).And(new Spec<Patient>(p => p.HeartRate > 3)).Not();
                Cloud.Send({|SOV1001:all.Where(s.Is).Select(p => p.Nir)|});
                Cloud.Send(all.Count(s.Is));
                Cloud.Send(all.Any(s.Is));
            }
        }
        """);

    [Fact]
    public Task A_chain_of_exporters() => CallCase.Verifies("""
        abstract class Exporter<T>
        {
            protected abstract IEnumerable<string> Lines(T item);
            protected virtual string Wrap(string line) => "[" + line + "]";
            public virtual void Export(T item) { foreach (var l in Lines(item)) Push({|SOV1001:Wrap(l)|}); }
            protected virtual void Push(string line) => Cloud.Send(line);
        }
        abstract class PatientExporter : Exporter<Patient> { protected string? Last; protected override string Wrap(string line) { Last = line; return base.Wrap(line); } }
        class Full : PatientExporter { protected override IEnumerable<string> Lines(Patient p) { yield return p.Nir; yield return "w"; } public void Again() => Cloud.Send({|SOV1001:Last|}); }
        class Quiet : PatientExporter { protected override IEnumerable<string> Lines(Patient p) => [p.Nir]; protected override void Push(string line) { } }
        """);

    [Fact]
    public Task A_switch_over_every_shape() => CallCase.Verifies("""
        class Export
        {
            static string Of(object o) => o switch
            {
                Patient { Nir: { Length: > 3 } nir } => nir,
                (string a, int b) when b > 3 => a,
                string[] and [var first, .. var rest] => first + rest.Length,
                IEnumerable<Patient> all => string.Join(",", all.Select(p => p.Nir)),
                int or long => "n",
                null => "",
                _ => "x",
            };
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Of(p)|});
                Cloud.Send({|SOV1001:Of((p.Nir, 4))|});
                Cloud.Send({|SOV1001:Of(new[] { p.Nir, "a" })|});
                Cloud.Send(Of("w"));
                Cloud.Send(Of(3));
            }
        }
        """);

    [Fact]
    public Task A_fluent_query_of_ones_own() => CallCase.Verifies("""
        class Query<T>(IEnumerable<T> items)
        {
            public Query<T> Where(Func<T, bool> f) => new(items.Where(f));
            public Query<U> Map<U>(Func<T, U> f) => new(items.Select(f));
            public IReadOnlyList<T> Run() => [.. items];
            public static Query<T> operator +(Query<T> a, Query<T> b) => new(a.items_().Concat(b.items_()));
            private IEnumerable<T> items_() => items;
            public static implicit operator List<T>(Query<T> q) => q.items_().ToList();
        }
        class Export
        {
            void Run(List<Patient> all)
            {
                var q = new Query<Patient>(all).Where(p => p.HeartRate > 3);
                Cloud.Send({|SOV1001:q.Map(p => p.Nir).Run()|});
                Cloud.Send(q.Map(p => "w").Run());
                List<string> l = q.Map(p => p.Nir) + q.Map(p => "w");
                Cloud.Send({|SOV1001:l|});
                List<string> m = q.Map(p => "a") + q.Map(p => "w");
                Cloud.Send(m);
            }
        }
        """);
}
