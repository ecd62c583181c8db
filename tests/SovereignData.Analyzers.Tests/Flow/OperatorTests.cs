namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Calls without parentheses: operators, conversions, <c>ToString</c>, indexers, and the chains of constructors.</summary>
public sealed class OperatorTests
{
    private const string Words = """
        readonly struct Word(string text)
        {
            public string Text { get; } = text;
            public static Word operator +(Word left, Word right) => new(left.Text + right.Text);
            public static Word operator -(Word left, Word right) => left;
            public static Word operator !(Word word) => new("!");
            public static Word operator ~(Word word) => new(word.Text.ToUpperInvariant());
            public static Word operator ++(Word word) => new(word.Text + "+");
            public static bool operator true(Word word) => word.Text.Length > 0;
            public static bool operator false(Word word) => word.Text.Length == 0;
            public static Word operator &(Word left, Word right) => right;
            public static implicit operator Word(string text) => new(text);
            public static explicit operator string(Word word) => word.Text;
            public static explicit operator int(Word word) => word.Text.Length;
        }
        """;

    [Fact]
    public Task Binary_operators_run() => Verifies("""
        var nir = new Word(p.Nir); var ward = new Word("7");
        Cloud.Send({|SOV1001:(ward + nir).Text|});
        Cloud.Send((ward - nir).Text);
        Cloud.Send({|SOV1001:(nir - ward).Text|});
        """);

    [Fact]
    public Task Unary_operators_run() => Verifies("""
        var nir = new Word(p.Nir);
        Cloud.Send({|SOV1001:(~nir).Text|});
        Cloud.Send((!nir).Text);
        nir++;
        Cloud.Send({|SOV1001:nir.Text|});
        """);

    [Fact]
    public Task Short_circuit_operators_run() => Verifies("""
        var nir = new Word(p.Nir); var ward = new Word("7");
        Cloud.Send({|SOV1001:(ward && nir).Text|});
        """);

    [Fact]
    public Task Implicit_and_explicit_conversions_run() => Verifies("""
        Word nir = p.Nir;
        Word ward = "7";
        Cloud.Send({|SOV1001:nir.Text|});
        Cloud.Send(ward.Text);
        var text = (string)nir;
        Cloud.Send({|SOV1001:text|});
        Cloud.Send((string)ward);
        var length = (int)nir;
        Cloud.Send(length);
        """);

    [Fact]
    public Task A_compound_assignment_runs_its_operator() => Verifies("""
        var line = new Word("nir ");
        line += new Word("ward");
        Cloud.Send(line.Text);
        line += p.Nir;
        Cloud.Send({|SOV1001:line.Text|});
        var other = new Word("x");
        other -= new Word(p.Nir);
        Cloud.Send(other.Text);
        """);

    [Fact]
    public Task A_user_defined_compound_assignment_changes_its_receiver() => CallCase.Verifies("""
        class Bundle
        {
            private readonly List<string> parts = [];
            public int Number;
            public string Last = "";
            public void operator +=(string part) { parts.Add(part); Last = part; }
            public void operator -=(string part) { parts.Clear(); Last = ""; }
            public void operator *=(int factor) { Number *= factor; }
            public void operator ++() { Number++; }
            public IEnumerable<string> Parts => parts;
        }
        class Export
        {
            void Run(Patient p)
            {
                var bundle = new Bundle();
                bundle += "ward";
                Cloud.Send(bundle.Parts);
                bundle += p.Nir;
                Cloud.Send({|SOV1001:bundle.Parts|});
                Cloud.Send({|SOV1001:bundle.Last|});
                bundle -= p.Nir;
                Cloud.Send(bundle.Last);

                var counter = new Bundle();
                counter *= p.Nir.Length;
                counter++;
                Cloud.Send(counter.Number);
            }
        }
        """);

    [Fact]
    public Task A_user_defined_compound_assignment_may_send() => CallCase.Verifies("""
        class Outbox
        {
            public void operator +=(string part) => Cloud.Send(part);
            public static Outbox operator -(Outbox box, string part) { Cloud.Send(part); return box; }
        }
        class Export
        {
            void Run(Outbox box, Patient p)
            {
                box += {|SOV1001:p.Nir|};
                box += "ward";
                box -= {|SOV1001:p.Nir|};
                box -= "ward";
            }
        }
        """);

    [Fact]
    public Task ToString_runs_where_a_value_becomes_text() => CallCase.Verifies("""
        class Card(string nir) { public override string ToString() => "nir " + nir; }
        class Blank(string nir) { public int Length => nir.Length; public override string ToString() => "blank"; }
        record struct Pair(string Nir, string Ward);
        record Row(string Nir, string Ward);
        class Export
        {
            void Run(Patient p)
            {
                var card = new Card(p.Nir);
                Cloud.Send({|SOV1001:$"card: {card}"|});
                Cloud.Send({|SOV1001:"card: " + card|});
                Cloud.Send({|SOV1001:card.ToString()|});
                Cloud.Send({|SOV1001:string.Format("{0}", card)|});
                var blank = new Blank(p.Nir);
                Cloud.Send($"blank: {blank}");
                Cloud.Send("blank: " + blank);
                Cloud.Send(blank.ToString());
                var pair = new Pair(p.Nir, "7");
                Cloud.Send({|SOV1001:$"{pair}"|});
                Cloud.Send({|SOV1001:"row " + new Row(p.Nir, "7")|});
                Cloud.Send({|SOV1001:new Row(p.Nir, "7").ToString()|});
                Cloud.Send(new Row("", "7").ToString());
            }
        }
        """);

    [Fact]
    public Task A_chain_of_constructors_carries_its_arguments() => CallCase.Verifies("""
        class Letter
        {
            public string Head { get; }
            public string Body { get; protected init; } = "";
            protected Letter(string head) => Head = head;
            protected Letter(string one, string other) : this(other) { }
        }
        class Reply : Letter
        {
            public Reply(string nir) : base("re: " + nir) { }
            public Reply(string one, string other) : base(one, other) { }
            public Reply(Patient p) : this(p.Nir) { Body = "body"; }
            public Reply() : this("ward", "7") { }
        }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:new Reply(p.Nir).Head|});
                Cloud.Send({|SOV1001:new Reply("", p.Nir).Head|});
                Cloud.Send(new Reply(p.Nir, "").Head);
                Cloud.Send({|SOV1001:new Reply(p).Head|});
                Cloud.Send(new Reply(p).Body);
                Cloud.Send(new Reply().Head);
            }
        }
        """);

    [Fact]
    public Task A_constructor_may_send() => CallCase.Verifies("""
        class Upload
        {
            public Upload(string text, string title) { Cloud.Send(text); }
        }
        class Export
        {
            void Run(Patient p)
            {
                _ = new Upload({|SOV1001:p.Nir|}, "title");
                _ = new Upload("text", p.Nir);
                Upload made = new({|SOV1002:p.Diagnosis|}, "");
            }
        }
        """);

    [Fact]
    public Task Indexers_run() => CallCase.Verifies("""
        static class Registry { public static Patient Find() => new() { Nir = Console.ReadLine()! }; }
        class Sheet
        {
            private readonly Dictionary<string, string> cells = [];
            private readonly Patient owner = Registry.Find();
            public string this[string cell] { get => cells[cell]; set => cells[cell] = value; }
            public string this[int row] => row == 0 ? "head" : owner.Nir;
            public string this[int row, int column] { get => "fixed"; set => Cloud.Send(value); }
        }
        class Export
        {
            void Run(Patient p)
            {
                var sheet = new Sheet();
                sheet["B1"] = "ward";
                Cloud.Send(sheet["B1"]);
                sheet["A1"] = p.Nir;
                Cloud.Send({|SOV1001:sheet["A1"]|});
                Cloud.Send({|SOV1001:sheet[7]|});
                Cloud.Send(sheet[7, 7]);
                sheet[1, 1] = {|SOV1001:p.Nir|};
                sheet[1, 1] = "ward";
                var filled = new Sheet { ["A1"] = p.Nir };
                Cloud.Send({|SOV1001:filled["A1"]|});
            }
        }
        """);

    [Fact]
    public Task Checked_and_comparison_operators_of_ones_own_run() => CallCase.Verifies("""
        readonly struct Score(int value)
        {
            public int Value { get; } = value;
            public static Score operator checked +(Score left, Score right) => new(checked(left.Value + right.Value));
            public static Score operator +(Score left, Score right) => new(left.Value + right.Value);
            public static bool operator >(Score left, Score right) => left.Value > right.Value;
            public static bool operator <(Score left, Score right) => left.Value < right.Value;
        }
        class Export
        {
            void Run(Patient p)
            {
                var rate = new Score(p.HeartRate);
                var sum = checked(rate + new Score(1));
                Cloud.Send({|SOV1002:sum.Value|});
                Cloud.Send(new Score(p.Nir.Length).Value);
            }
        }
        """);

    private static Task Verifies(string statements) => CallCase.Verifies($$"""
        {{Words}}
        class Export
        {
            void Run(Patient p)
            {
                {{statements}}
            }
        }
        """);
}
