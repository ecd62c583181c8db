namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Members in their newer and older shapes, together.</summary>
public sealed class ProgramMemberTests
{
    [Fact]
    public Task Nullable_structs_keep_their_members_apart() => CallCase.Verifies("""
        readonly record struct Ins(string Value, string Ward);
        class Export
        {
            static Ins? Parse(string s) => s.Length > 3 ? new Ins(s, "7") : null;
            void Run(Patient p)
            {
                var ins = Parse(p.Nir);
                if (ins is { } x) { Cloud.Send({|SOV1001:x.Value|}); Cloud.Send(x.Ward); }
                if (ins is { Value: var v, Ward: var w }) { Cloud.Send({|SOV1001:v|}); Cloud.Send(w); }
                if (ins.HasValue) { Cloud.Send({|SOV1001:ins.Value.Value|}); Cloud.Send(ins.Value.Ward); }
                Cloud.Send({|SOV1001:ins?.Value|});
                Cloud.Send(ins?.Ward);
                Cloud.Send({|SOV1001:ins.GetValueOrDefault().Value|});
                Cloud.Send({|SOV1001:(ins ?? new Ins("a", "b")).Value|});
                Cloud.Send((ins ?? new Ins("a", "b")).Ward);
            }
        }
        """);

    [Fact]
    public Task Calls_of_the_base_member() => CallCase.Verifies("""
        class Letter { protected string head = ""; public virtual void Fill(Patient p) { head = p.Nir; } public virtual string Text => head; }
        class Safe : Letter { public override void Fill(Patient p) { base.Fill(p); head = "***"; } public override string Text => "[" + base.Text + "]"; }
        class Open : Letter { public override void Fill(Patient p) { base.Fill(p); head += "!"; } }
        class Export
        {
            void Run(Patient p)
            {
                var safe = new Safe(); safe.Fill(p); Cloud.Send(safe.Text);
                var open = new Open(); open.Fill(p); Cloud.Send({|SOV1001:open.Text|});
            }
        }
        """);

    [Fact]
    public Task Extension_blocks_field_and_compound_operators() => CallCase.Verifies("""
        static class Ext
        {
            extension(Patient p) { public string Label => p.Nir + "!"; public string Ward() => "w"; public static Patient Of(string nir) => new() { Nir = nir }; }
            extension<T>(IEnumerable<T> items) { public T? Head => items.FirstOrDefault(); public IEnumerable<U> Each<U>(Func<T, U> f) => items.Select(f); }
        }
        class Card
        {
            public string Title { get; set => field = value.Trim(); } = "";
            public string Fixed { get; set => field = "x"; } = "";
        }
        class Bag { private readonly List<string> items = []; public void operator +=(string s) => items.Add(s); public string All => string.Join(",", items); }
        class Export
        {
            void Run(Patient p, List<Patient> all)
            {
                Cloud.Send({|SOV1001:p.Label|});
                Cloud.Send(p.Ward());
                Cloud.Send({|SOV1001:all.Head|});
                Cloud.Send({|SOV1001:all.Each(x => x.Nir)|});
                Cloud.Send(all.Each(x => "w"));
                var c = new Card { Title = p.Nir, Fixed = p.Nir };
                Cloud.Send({|SOV1001:c.Title|});
                Cloud.Send(c.Fixed);
                var bag = new Bag(); bag += p.Nir;
                Cloud.Send({|SOV1001:bag.All|});
                var none = new Bag(); none += "w";
                Cloud.Send(none.All);
                Card? maybe = c;
                maybe?.Title = "w";
                Cloud.Send({|SOV1001:Patient.Of(p.Nir).Nir|});
            }
        }
        """);

    [Fact]
    public Task Partial_members() => CallCase.Verifies("""
        partial class Report { public partial string Title { get; } private partial string Line(Patient p); partial void OnSent(Patient p); }
        partial class Report { public partial string Title => "t"; private partial string Line(Patient p) => p.Nir; partial void OnSent(Patient p) => Cloud.Send({|SOV1001:p.Nir|}); public void Run(Patient p) { Cloud.Send({|SOV1001:Line(p)|}); Cloud.Send(Title); OnSent(p); } }
        """);

    [Fact]
    public Task Events_and_their_handlers() => CallCase.Verifies("""
        sealed class Ward
        {
            public event EventHandler<Patient>? Admitted;
            public event Action<string>? Renamed;
            public void Admit(Patient p) => Admitted?.Invoke(this, p);
            public void Rename(string name) => Renamed?.Invoke(name);
        }
        class Export
        {
            public Export(Ward ward) { ward.Admitted += OnAdmitted; ward.Renamed += name => Cloud.Send(name); }
            private void OnAdmitted(object? sender, Patient p) => Cloud.Send({|SOV1001:p.Nir|});
        }
        class Desk { void Run(Ward ward, Patient p) { ward.Admit(p); ward.Rename("w"); } }
        """);

    [Fact]
    public Task Lambdas_in_a_table_of_delegates() => CallCase.Verifies("""
        static class Endpoints
        {
            public static void Map(Dictionary<string, Delegate> app)
            {
                app["a"] = (Patient p) => { Cloud.Send({|SOV1001:p.Nir|}); return "ok"; };
                app["b"] = (string ward) => { Cloud.Send(ward); return "ok"; };
            }
        }
        """);
}
