namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Programs that find what to run: handlers by type, factories, services.</summary>
public sealed class ProgramDispatchTests
{
    [Fact]
    public Task Handlers_found_by_type() => CallCase.Verifies("""
        interface IHandler { Type For { get; } void Handle(object message); }
        abstract class Handler<T> : IHandler { public Type For => typeof(T); public void Handle(object message) => Handle((T)message); protected abstract void Handle(T message); }
        record Admit(string Nir); record Open(string Ward);
        class AdmitHandler : Handler<Admit> { protected override void Handle(Admit m) => Cloud.Send(m.Nir); }
        class OpenHandler : Handler<Open> { protected override void Handle(Open m) => Cloud.Send(m.Ward); }
        class Bus(IEnumerable<IHandler> handlers)
        {
            private readonly Dictionary<Type, List<IHandler>> byType = handlers.GroupBy(h => h.For).ToDictionary(g => g.Key, g => g.ToList());
            public void Publish(object message) { foreach (var h in byType[message.GetType()]) h.Handle(message); }
        }
        class Desk(Bus bus) { void Run(Patient p) { bus.Publish({|SOV1001:new Admit(p.Nir)|}); } }
        """);

    [Fact]
    public Task Factories_and_registries() => CallCase.Verifies("""
        class Clock { public string Now => "now"; }
        class Letter(string head) { public string Head => head; }
        class Factory(Func<string, Letter> make, Func<Clock> clock) { public Letter Of(Patient p) => make(p.Nir + clock().Now); public Letter None() => make(clock().Now); }
        class Registry
        {
            private readonly Dictionary<Type, Func<object>> makers = new();
            public void Add<T>(Func<T> make) where T : class => makers[typeof(T)] = () => make();
            public T Get<T>() where T : class => (T)makers[typeof(T)]();
        }
        class Export
        {
            void Run(Patient p)
            {
                var f = new Factory(s => new Letter(s), () => new Clock());
                Cloud.Send({|SOV1001:f.Of(p).Head|});
                Cloud.Send(f.None().Head);
                var r = new Registry();
                r.Add(() => new Letter(p.Nir));
                Cloud.Send({|SOV1001:r.Get<Letter>().Head|});
            }
        }
        """);

    [Fact]
    public Task A_graph_of_generic_nodes() => CallCase.Verifies("""
        class Node<T>(T value) { public T Value { get; set; } = value; public Node<T>? Next { get; set; } public List<Node<T>> Children { get; } = []; }
        static class Walk
        {
            public static IEnumerable<T> All<T>(Node<T> n) { yield return n.Value; foreach (var c in n.Children) foreach (var x in All(c)) yield return x; for (var k = n.Next; k != null; k = k.Next) yield return k.Value; }
            public static Node<U> Map<T, U>(Node<T> n, Func<T, U> f) { var m = new Node<U>(f(n.Value)); foreach (var c in n.Children) m.Children.Add(Map(c, f)); return m; }
        }
        class Export
        {
            void Run(Patient p)
            {
                var root = new Node<string>("a"); root.Children.Add(new Node<string>(p.Nir)); root.Next = new Node<string>("b");
                Cloud.Send({|SOV1001:Walk.All(root)|});
                Cloud.Send(root.Value); Cloud.Send(root.Next.Value);
                Cloud.Send({|SOV1001:root.Children[0].Value|});
                Cloud.Send({|SOV1001:Walk.All(Walk.Map(root, s => s + "x"))|});
                Cloud.Send(Walk.All(Walk.Map(root, s => s.Length)));
                Cloud.Send(Walk.All(new Node<string>("z")));
            }
        }
        """);

    [Fact]
    public Task Pseudonyms_in_company() => CallCase.Verifies("""
        record Coded([property: Pseudonymised] string Token, string Note);
        class Export
        {
            static string Hide(string id, Func<string, string> token) => token(id);
            void Run(Patient p, Coded c)
            {
                var t = Tokens.Of(p.Nir);
                Model.Ask(t);
                Model.Ask(new { Token = t, p.Diagnosis });
                Model.Ask({|SOV2001:new { Token = t, p.Nir }|});
                Model.Ask(Hide(p.Nir, Tokens.Of));
                Model.Ask({|SOV2001:Hide(p.Nir, s => s + Tokens.Of(s))|});
                var d = new Dictionary<string, string> { [Tokens.Of(p.Nir)] = p.Diagnosis };
                Model.Ask(d);
                d["x"] = p.Nir;
                Model.Ask({|SOV2001:d|});
                Model.Ask(new[] { p }.Select(x => Tokens.Of(x.Nir)).ToList());
                string text = p.Nir;
                if (p.HeartRate > 3) text = Tokens.Of(text);
                Model.Ask({|SOV2001:text|});
                text = p.HeartRate > 3 ? Tokens.Of(p.Nir) : Tokens.Of("x");
                Model.Ask(text);
                Cloud.Send({|SOV1002:text|});
                Model.Ask(c.Token);
                var clean = new Patient { Nir = Tokens.Of(p.Nir), Diagnosis = p.Diagnosis };
                Model.Ask(clean.Nir);
            }
        }
        """);

    [Fact]
    public Task A_background_service_over_an_outbox() => CallCase.Verifies("""
        abstract class BackgroundService { public Task StartAsync(CancellationToken stop) => ExecuteAsync(stop); protected abstract Task ExecuteAsync(CancellationToken stop); }
        class Outbox { private readonly List<(string To, string Body)> items = []; public void Add(string to, string body) => items.Add((to, body)); public IReadOnlyList<(string To, string Body)> Take() { var all = items.ToList(); items.Clear(); return all; } }
        class Sender(Outbox outbox) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stop)
            {
                using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
                while (await timer.WaitForNextTickAsync(stop))
                    foreach (var (to, body) in outbox.Take())
                    {
                        Cloud.Send(to);
                        Cloud.Send({|SOV1001:body|});
                    }
            }
        }
        class Desk(Outbox outbox) { public void Run(Patient p) => outbox.Add("ward", "hello " + p.Nir); }
        """);

    [Fact]
    public Task Members_known_by_constraint() => CallCase.Verifies("""
        interface IHasId { string Id { get; } }
        class Row : IHasId { public string Id { get; init; } = ""; public string Ward { get; init; } = ""; }
        class Plain : IHasId { public string Id => "x"; }
        static class G
        {
            public static string IdOf<T>(T item) where T : IHasId => item.Id;
            public static IEnumerable<string> Ids<T>(this IEnumerable<T> items) where T : IHasId => items.Select(i => i.Id);
            public static T New<T>(Action<T> set) where T : new() { var t = new T(); set(t); return t; }
            public static TOut Map<TIn, TOut>(TIn x) where TOut : IFrom<TIn, TOut> => TOut.From(x);
        }
        interface IFrom<TIn, TOut> where TOut : IFrom<TIn, TOut> { static abstract TOut From(TIn x); }
        record View(string Text) : IFrom<Patient, View> { public static View From(Patient p) => new(p.Nir); }
        record Blank(string Text) : IFrom<Patient, Blank> { public static Blank From(Patient p) => new("b"); }
        class Target { public string Text { get; set; } = ""; }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:G.IdOf(new Row { Id = p.Nir })|});
                Cloud.Send(G.IdOf(new Row { Ward = p.Nir }));
                Cloud.Send(G.IdOf(new Plain()));
                Cloud.Send({|SOV1001:new[] { new Row { Id = p.Nir } }.Ids()|});
                Cloud.Send(new[] { new Row { Ward = p.Nir } }.Ids());
                Cloud.Send({|SOV1001:G.New<Target>(t => t.Text = p.Nir).Text|});
                Cloud.Send(G.New<Target>(t => t.Text = "x").Text);
                Cloud.Send({|SOV1001:G.Map<Patient, View>(p).Text|});
                Cloud.Send(G.Map<Patient, Blank>(p).Text);
            }
        }
        """);

    [Fact]
    public Task Events_and_indexers_behind_an_interface() => CallCase.Verifies("""
        interface IBoard { event Action<string> Changed; string this[string key] { get; set; } }
        class Board : IBoard
        {
            private readonly Dictionary<string, string> cells = new();
            public event Action<string>? Changed;
            event Action<string> IBoard.Changed { add => Changed += value; remove => Changed -= value; }
            public string this[string key] { get => cells[key]; set { cells[key] = value; Changed?.Invoke(value); } }
        }
        class Export
        {
            void Run(Patient p)
            {
                IBoard b = new Board();
                b.Changed += s => Cloud.Send({|SOV1001:s|});
                b["a"] = p.Nir;
                Cloud.Send({|SOV1001:b["a"]|});
                IBoard c = new Board();
                c["a"] = "x";
                Cloud.Send(c["a"]);
            }
        }
        """);
}
