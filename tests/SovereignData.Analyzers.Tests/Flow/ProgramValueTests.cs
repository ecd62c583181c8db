namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Programs over values: references, structs, records, and what carries nothing.</summary>
public sealed class ProgramValueTests
{
    [Fact]
    public Task Odds_and_ends_of_the_language() => CallCase.Verifies("""
        class Export
        {
            private static int count;
            static ref string Pick(ref string a, ref string b, bool first) => ref first ? ref a : ref b;
            static void Fill(in Patient p, out string nir, ref string ward) { nir = p.Nir; ward = "w"; }
            static void Many(params ReadOnlySpan<string> items) { foreach (var i in items) Cloud.Send(i); }
            static string Opt(string a = "a", string b = "b") => b;
            string Prop { get { count++; return field ??= "x"; } set => field = value; }
            void Run(Patient p, bool c)
            {
                string a = "a", b = "b";
                Pick(ref a, ref b, c) = p.Nir;
                Cloud.Send({|SOV1001:a|});
                var w = p.Nir;
                Fill(p, out var nir, ref w);
                Cloud.Send({|SOV1001:nir|}); Cloud.Send(w);
                Many({|SOV1001:p.Nir|}, "x");
                Many("a", "b");
                Cloud.Send(Opt(a: p.Nir)); Cloud.Send({|SOV1001:Opt(b: p.Nir)|});
                Prop = p.Nir;
                Cloud.Send({|SOV1001:Prop|});
                (a, b) = ("x", p.Nir);
                (a, b) = (b, a);
                Cloud.Send({|SOV1001:a|}); Cloud.Send(b);
                string? n = null;
                n ??= p.Nir;
                Cloud.Send({|SOV1001:n|});
                int[] rates = [p.HeartRate, 3];
                Cloud.Send({|SOV1002:rates[0]|}); Cloud.Send(rates[1]);
                Cloud.Send({|SOV1002:rates[^2]|});
                Cloud.Send({|SOV1001:p.Nir[..3]|});
                Cloud.Send({|SOV1001:checked(p.Nir + 1)|});
                Cloud.Send(p is { Nir: not null } ? "yes" : "no");
                Cloud.Send(nameof(p.Nir)); Cloud.Send(p.GetType().Name); Cloud.Send(default(Patient)); Cloud.Send(sizeof(int));
                if (false) Cloud.Send(p.Nir);
                var t = (p.Nir, Ward: "w") with { Ward = "x" };
                Cloud.Send({|SOV1001:t.Nir|}); Cloud.Send(t.Ward);
                goto end;
                end: Cloud.Send({|SOV1001:(object)p.Nir|});
                var anon = new { p.Nir, Inner = new { Ward = "w", p.Diagnosis } };
                Cloud.Send(anon.Inner.Ward); Cloud.Send({|SOV1002:anon.Inner|}); Cloud.Send({|SOV1001:anon|});
                Cloud.Send({|SOV1001:$"{p.Nir,10:x}"|}); Cloud.Send($"{p.Nir.Length}");
                Cloud.Send({|SOV1001:c switch { true => p.Nir, false => "x" }|});
                Cloud.Send({|SOV1001:new[] { "a", p.Nir }.Last()|});
                Cloud.Send({|SOV1001:string.Join(" ", [p.Nir, "a"])|});
                Action print = () => Cloud.Send({|SOV1001:p.Nir|}); print();
                Cloud.Send({|SOV1002:p.HeartRate > 3 ? p.HeartRate : 0|}); Cloud.Send(p.HeartRate > 3);
                Cloud.Send({|SOV1002:p.HeartRate.ToString()|}); Cloud.Send({|SOV1001:long.Parse(p.Nir)|});
                if (int.TryParse(p.Nir, out var number)) Cloud.Send({|SOV1001:number|});
                Cloud.Send({|SOV1001:p.Nir.GetEnumerator()|});
            }
        }
        """);

    [Fact]
    public Task Structs_are_copied() => CallCase.Verifies("""
        struct Card { public string Nir; public string Ward; public Inner In; }
        struct Inner { public string Text; }
        class Holder { public Card Card; public Card[] Cards = new Card[2]; }
        class Export
        {
            static void Set(Card c, string s) => c.Nir = s;
            static void SetRef(ref Card c, string s) => c.Nir = s;
            static Card With(Card c, string s) { c.Nir = s; return c; }
            void Run(Patient p)
            {
                var a = new Card(); Set(a, p.Nir); Cloud.Send(a.Nir);
                SetRef(ref a, p.Nir); Cloud.Send({|SOV1001:a.Nir|}); Cloud.Send(a.Ward);
                var b = a; a.Nir = "x"; Cloud.Send({|SOV1001:b.Nir|}); Cloud.Send(a.Nir);
                var d = With(a, p.Nir); Cloud.Send(a.Nir); Cloud.Send({|SOV1001:d.Nir|});
                var h = new Holder(); h.Card.In.Text = p.Nir; Cloud.Send({|SOV1001:h.Card.In.Text|}); Cloud.Send(h.Card.Nir);
                var copy = h.Card; copy.In.Text = ""; Cloud.Send({|SOV1001:h.Card.In.Text|}); Cloud.Send(copy.In.Text);
                h.Cards[0].Nir = p.Nir; Cloud.Send({|SOV1001:h.Cards[0].Nir|}); Cloud.Send(h.Cards[0].Ward); Cloud.Send(h.Cards[1].Nir);
                ref var r = ref h.Cards[1]; r.Ward = p.Nir; Cloud.Send({|SOV1001:h.Cards[1].Ward|});
                foreach (var c in h.Cards) { Cloud.Send({|SOV1001:c.Nir|}); }
                Card? n = d; Cloud.Send({|SOV1001:n?.Nir|}); Cloud.Send(n?.Ward);
            }
        }
        """);

    [Fact]
    public Task Records_derive() => CallCase.Verifies("""
        abstract record Message(string Title) { public string? Extra { get; init; } public virtual string Text => Title; }
        record Letter(string Title, string Body) : Message(Title) { public override string Text => Title + Body; }
        sealed record Note(string Title) : Message(Title);
        class Export
        {
            static Message Clean(Message m) => m with { Extra = null };
            void Run(Patient p)
            {
                Message m = new Letter("t", p.Nir) { Extra = "e" };
                Cloud.Send({|SOV1001:m.Text|}); Cloud.Send(m.Title); Cloud.Send(m.Extra); Cloud.Send({|SOV1001:m|}); Cloud.Send({|SOV1001:m.ToString()|});
                var k = m with { Title = "u" };
                Cloud.Send({|SOV1001:((Letter)k).Body|}); Cloud.Send(k.Title);
                var n = new Note("t") { Extra = p.Nir };
                Cloud.Send({|SOV1001:n.Extra|}); Cloud.Send(Clean(n).Extra); Cloud.Send(n.Text);
                var (title, body) = (Letter)m; Cloud.Send(title); Cloud.Send({|SOV1001:body|});
                Cloud.Send(m == k); Cloud.Send(m.GetHashCode());
            }
        }
        """);

    [Fact]
    public Task Structs_written_in_an_array() => CallCase.Verifies("""
        struct Card { public string Nir; public string Ward; }
        class Export
        {
            void Run(Patient p)
            {
                var h = new Card[2];
                h[0].Nir = p.Nir; 
                foreach (var c in h) { Cloud.Send({|SOV1001:c.Nir|}); Cloud.Send(c.Ward); }
                var k = new Card[2];
                k[0].Nir = p.Nir; 
                ref var r = ref k[1]; r.Ward = p.Nir;
                foreach (var c in k) { Cloud.Send({|SOV1001:c.Nir|}); Cloud.Send({|SOV1001:c.Ward|}); }
            }
        }
        """);

    [Fact]
    public Task A_struct_written_at_an_unknown_index() => CallCase.Verifies("""
        struct Card { public string Nir; public string Ward; }
        class Export
        {
            void Run(Patient p, int i)
            {
                var h = new Card[2];
                h[i].Nir = p.Nir; 
                Cloud.Send({|SOV1001:h[0].Nir|}); Cloud.Send(h[0].Ward);
            }
        }
        """);

    [Fact]
    public Task A_struct_that_begins_as_its_default() => CallCase.Verifies("""
        struct Tally { public int Count; public string Last; public void Add(string text) { Count++; Last = text; } }
        class Export
        {
            static void Feed(ref Tally tally, string text) => tally.Add(text);
            static string Peek(in Tally tally) => tally.Last;
            void Run(Patient p)
            {
                Tally tally = default;
                tally.Add(p.Nir);
                Cloud.Send({|SOV1001:tally.Last|});
                Cloud.Send(tally.Count);
                Tally fed = default;
                Feed(ref fed, p.Nir);
                Cloud.Send({|SOV1001:Peek(in fed)|});
                var copy = fed;
                copy.Last = "";
                Cloud.Send(Peek(copy));
                Tally plain = default;
                Feed(ref plain, "none");
                Cloud.Send(plain);
            }
        }
        """);
}
