namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Programs after the pattern book: operators, proxies, commands, maps, guards.</summary>
public sealed class ProgramPatternTests
{
    [Fact]
    public Task A_value_with_operators_of_its_own() => CallCase.Verifies("""
        readonly record struct Tag(string Text)
        {
            public static Tag operator +(Tag a, Tag b) => new(a.Text + b.Text);
            public static implicit operator Tag(string s) => new(s);
            public static explicit operator string(Tag t) => t.Text;
            public static bool operator <(Tag a, Tag b) => a.Text.Length < b.Text.Length;
            public static bool operator >(Tag a, Tag b) => b < a;
            public static Tag operator !(Tag t) => new("!");
            public static Tag operator ++(Tag t) => new(t.Text + "+");
            public override string ToString() => "<" + Text + ">";
        }
        class Export
        {
            void Run(Patient p)
            {
                Tag t = p.Nir; Tag w = "w";
                Cloud.Send({|SOV1001:t + w|}); Cloud.Send(w + w); Cloud.Send({|SOV1001:(string)t|}); Cloud.Send((string)w);
                Cloud.Send(t < w); Cloud.Send(!t); t++; Cloud.Send({|SOV1001:t|}); Cloud.Send({|SOV1001:$"{t}"|}); Cloud.Send($"{w}");
                w += t; Cloud.Send({|SOV1001:w|});
            }
        }
        """);

    [Fact]
    public Task A_proxy_that_times_its_calls() => CallCase.Verifies("""
        using System.Runtime.CompilerServices;
        interface IPatientService { string Nir(int id); string Ward(int id); Task<Patient> Load(int id); }
        class Real(Func<int, Patient> load) : IPatientService { public string Nir(int id) => load(id).Nir; public string Ward(int id) => "w" + id; public Task<Patient> Load(int id) => Task.FromResult(load(id)); }
        class Timed(IPatientService inner) : IPatientService
        {
            T Time<T>(Func<T> f, [CallerMemberName] string name = "") { var r = f(); Cloud.Send(name); return r; }
            public string Nir(int id) => Time(() => inner.Nir(id));
            public string Ward(int id) => Time(() => inner.Ward(id));
            public Task<Patient> Load(int id) => Time(() => inner.Load(id));
        }
        class Export(IPatientService service)
        {
            async Task Run()
            {
                Cloud.Send({|SOV1001:service.Nir(1)|});
                Cloud.Send(service.Ward(1));
                Cloud.Send({|SOV1001:(await service.Load(1)).Nir|});
                Cloud.Send({|SOV1002:(await service.Load(1)).Diagnosis|});
            }
        }
        """);

    [Fact]
    public Task Commands_that_can_be_undone() => CallCase.Verifies("""
        interface ICommand { void Do(); void Undo(); }
        class SetText(Doc doc, string text) : ICommand { private string before = ""; public void Do() { before = doc.Text; doc.Text = text; } public void Undo() => doc.Text = before; }
        class Doc { public string Text { get; set; } = ""; public string Title { get; set; } = ""; }
        class History { private readonly Stack<ICommand> done = new(); public void Run(ICommand c) { c.Do(); done.Push(c); } public void Undo() { if (done.TryPop(out var c)) c.Undo(); } }
        class Export
        {
            void Run(Patient p)
            {
                var doc = new Doc(); var h = new History();
                h.Run(new SetText(doc, p.Nir));
                Cloud.Send({|SOV1001:doc.Text|});
                Cloud.Send(doc.Title);
                h.Undo();
                Cloud.Send(doc.Title);
            }
        }
        """);

    [Fact]
    public Task A_table_of_maps_by_type() => CallCase.Verifies("""
        class Mapper
        {
            private readonly Dictionary<(Type From, Type To), Func<object, object>> maps = new();
            public Mapper Add<A, B>(Func<A, B> f) { maps[(typeof(A), typeof(B))] = x => f((A)x)!; return this; }
            public B Map<B>(object x) => (B)maps[(x.GetType(), typeof(B))](x);
        }
        record View(string Text); record Short(string Text);
        class Export
        {
            void Run(Patient p)
            {
                var m = new Mapper().Add<Patient, View>(x => new(x.Nir));
                Cloud.Send({|SOV1001:m.Map<View>(p)|});
                Cloud.Send({|SOV1001:m.Map<View>(p).Text|});
                var n = new Mapper().Add<Patient, Short>(x => new("s"));
                Cloud.Send(n.Map<Short>(p).Text);
            }
        }
        """);

    [Fact]
    public Task The_latest_under_a_lock() => CallCase.Verifies("""
        class Latest
        {
            private volatile string? last; private string? slow; private readonly Lock gate = new();
            public void Set(Patient p) { last = p.Nir; lock (gate) { slow = p.Nir; } }
            public string? Last => Volatile.Read(ref slow);
            public void Export() { Cloud.Send({|SOV1001:last|}); Cloud.Send({|SOV1001:Last|}); lock (gate) Cloud.Send({|SOV1001:slow|}); Cloud.Send({|SOV1001:Interlocked.CompareExchange(ref slow, null, "a")|}); }
        }
        """);

    [Fact]
    public Task Tries_and_what_they_leave() => CallCase.Verifies("""
        class Export
        {
            static bool TryFind(List<Patient> all, string ward, out (string Nir, string Ward) found) { foreach (var p in all) { found = (p.Nir, ward); return true; } found = default; return false; }
            void Run(List<Patient> all)
            {
                if (TryFind(all, "w", out var f)) { Cloud.Send({|SOV1001:f.Nir|}); Cloud.Send(f.Ward); }
                if (TryFind(all, "w", out (string Nir, string Ward) g) && g is ({ Length: > 3 } nir, var ward)) { Cloud.Send({|SOV1001:nir|}); Cloud.Send(ward); }
                string text = "";
                try { text = all[0].Nir; throw new Exception(text); }
                catch (Exception e) when (e.Message.Length > 3) { Cloud.Send({|SOV1001:text|}); Cloud.Send({|SOV1001:e.Message|}); }
                finally { text = ""; }
                Cloud.Send(text);
                string Early() { try { return all[0].Nir; } finally { Cloud.Send("done"); } }
                Cloud.Send({|SOV1001:Early()|});
            }
        }
        """);
}
