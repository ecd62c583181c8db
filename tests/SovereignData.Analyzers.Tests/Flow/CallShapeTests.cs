namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Calls in the shapes that code takes when nobody simplifies it.</summary>
public sealed class CallShapeTests
{
    [Fact]
    public Task By_reference_arguments_may_be_fields_elements_and_members() => CallCase.Verifies("""
        class Row { public string Text = "", Ward = ""; }
        class Export
        {
            private string kept = "", clean = "";
            static void Fill(ref string text, string value) => text = value;
            static void Take(out string text, string value) => text = value;
            void Run(Patient p)
            {
                Fill(ref kept, p.Nir);
                Cloud.Send({|SOV1001:kept|});
                Cloud.Send(clean);
                var cells = new string[3];
                Fill(ref cells[1], p.Nir);
                Cloud.Send({|SOV1001:cells[1]|});
                Cloud.Send(cells[0]);
                var row = new Row();
                Take(out row.Text, p.Nir);
                Cloud.Send({|SOV1001:row.Text|});
                Cloud.Send(row.Ward);
                Fill(ref row.Text, "ward");
                Cloud.Send(row.Text);
            }
        }
        """);

    [Fact]
    public Task An_out_variable_is_used_in_the_very_condition() => CallCase.Verifies("""
        class Export
        {
            static bool TryNir(Patient? p, out string nir) { nir = p?.Nir ?? ""; return p is not null; }
            static bool Post(string text) { Cloud.Send(text); return true; }
            void Run(Patient? p)
            {
                if (TryNir(p, out var nir) && Post({|SOV1001:nir|})) Cloud.Send({|SOV1001:nir|});
                _ = TryNir(p, out var other) ? Post({|SOV1001:other|}) : Post("none");
                if (!TryNir(p, out var third) || third.Length == 0) return;
                Cloud.Send({|SOV1001:third|});
            }
        }
        """);

    [Fact]
    public Task Overloads_are_told_apart() => CallCase.Verifies("""
        class Export
        {
            static void Save(string text) => Cloud.Send(text);
            static void Save(string text, int copies) => Console.Out.Flush();
            static void Save(object text) { }
            static void Save<T>(T text, string title) => Cloud.Send(title);
            void Run(Patient p)
            {
                Save({|SOV1001:p.Nir|});
                Save(p.Nir, 3);
                Save((object)p.Nir);
                Save(p.Nir, "title");
                Save("text", {|SOV1001:p.Nir|});
            }
        }
        """);

    [Fact]
    public Task An_array_handed_to_params_is_one_argument() => CallCase.Verifies("""
        class Export
        {
            static void SendAll(params object?[] parts) { foreach (var part in parts) Cloud.Send(part); }
            void Run(Patient p)
            {
                SendAll({|SOV1001:new object[] { "ward", p.Nir }|});
                object?[] row = ["a", p.HeartRate];
                SendAll({|SOV1002:row|});
                SendAll();
                SendAll(null!);
            }
        }
        """);

    [Fact]
    public Task A_fluent_chain_over_this() => CallCase.Verifies("""
        class Query
        {
            private readonly List<string> parts = [];
            private string order = "";
            public Query Where(string part) { parts.Add(part); return this; }
            public Query OrderBy(string name) { order = name; return this; }
            public string Text => string.Join(" and ", parts);
            public string Order => order;
            public static Query From(string table) => new Query().Where("1 = 1").OrderBy(table);
        }
        class Export
        {
            void Run(Patient p)
            {
                var query = Query.From("patients").Where($"nir = '{p.Nir}'").OrderBy("nir");
                Cloud.Send({|SOV1001:query.Text|});
                Cloud.Send(query.Order);
                Cloud.Send(Query.From("wards").Where("ward = 7").Text);
            }
        }
        """);

    [Fact]
    public Task A_primary_constructor_parameter_may_be_changed() => CallCase.Verifies("""
        class Letter(string text, string ward)
        {
            public void Set(string next) => text = next;
            public void Move(string next) => ward = next;
            public string Text => text;
            public string Ward => ward;
        }
        class Export
        {
            void Run(Patient p)
            {
                var letter = new Letter("a", "b");
                Cloud.Send(letter.Text);
                letter.Set(p.Nir);
                Cloud.Send({|SOV1001:letter.Text|});
                Cloud.Send(letter.Ward);
                letter.Set("");
                Cloud.Send(letter.Text);
            }
        }
        """);

    [Fact]
    public Task Helpers_fill_what_they_are_given() => CallCase.Verifies("""
        using System.Text;
        class Letter { public string Head = ""; public List<string> Lines { get; } = []; public Letter? Next; }
        class Export
        {
            static void Head(Letter letter, string text) => letter.Head = text;
            static void Line(Letter letter, string text) => letter.Lines.Add(text);
            static void Deep(Letter letter, string text) => letter.Next!.Head = text;
            static void Text(StringBuilder builder, string text) => builder.Append("> ").Append(text);
            static void Write(TextWriter writer, Patient p) => writer.WriteLine(p.Nir);
            static void Put(IDictionary<string, object> map, string key, object value) => map[key] = value;
            static void Cell(string[] row, int i, string text) => row[i] = text;
            static void Clear(Letter letter) { letter.Head = ""; letter.Lines.Clear(); }
            void Run(Patient p)
            {
                var letter = new Letter { Next = new() };
                Cloud.Send(letter);
                Head(letter, p.Nir);
                Cloud.Send({|SOV1001:letter.Head|});
                Clear(letter);
                Cloud.Send(letter.Head);
                Line(letter, p.Nir);
                Cloud.Send({|SOV1001:letter.Lines|});
                Deep(letter, p.Nir);
                Cloud.Send({|SOV1001:letter.Next.Head|});
                var builder = new StringBuilder();
                Text(builder, p.Nir);
                Cloud.Send({|SOV1001:builder.ToString()|});
                var writer = new StringWriter();
                Write(writer, p);
                Cloud.Send({|SOV1001:writer.ToString()|});
                var map = new Dictionary<string, object>();
                Put(map, "rate", p.HeartRate);
                Cloud.Send({|SOV1002:map|});
                var row = new string[2];
                Cell(row, 0, p.Nir);
                Cloud.Send({|SOV1001:row|});
            }
        }
        """);

    [Fact]
    public Task A_null_conditional_chain_of_calls() => CallCase.Verifies("""
        class Node { public Node? Next { get; set; } public Patient? Owner { get; set; } public string? Ward { get; set; } public string? Tidy(string? text) => text?.Trim(); }
        class Export
        {
            void Run(Node? node)
            {
                Cloud.Send({|SOV1001:node?.Next?.Owner?.Nir|});
                Cloud.Send({|SOV1001:node?.Tidy(node.Owner?.Nir)?.ToUpperInvariant()|});
                Cloud.Send(node?.Next?.Ward?.Trim());
                Cloud.Send(node?.Tidy(node?.Ward)?.Length);
            }
        }
        """);

    [Fact]
    public Task Null_conditional_assignment_assigns() => CallCase.Verifies("""
        class Letter { public string? Head; public string? Body; }
        class Export
        {
            void Run(Patient p, Letter? letter)
            {
                letter?.Head = p.Nir;
                Cloud.Send({|SOV1001:letter?.Head|});
                Cloud.Send(letter?.Body);
            }
        }
        """);

    [Fact]
    public Task A_tree_is_folded() => CallCase.Verifies("""
        abstract record Tree
        {
            public sealed record Leaf(string Text) : Tree;
            public sealed record Fork(Tree Left, Tree Right) : Tree;
            public T Fold<T>(Func<string, T> leaf, Func<T, T, T> fork) => this switch
            {
                Leaf { Text: var text } => leaf(text),
                Fork(var left, var right) => fork(left.Fold(leaf, fork), right.Fold(leaf, fork)),
                _ => throw new InvalidOperationException(),
            };
        }
        class Export
        {
            void Run(Patient p)
            {
                Tree tree = new Tree.Fork(new Tree.Leaf("ward"), new Tree.Leaf(p.Nir));
                Cloud.Send({|SOV1001:tree.Fold(text => text, (left, right) => left + right)|});
                Cloud.Send(tree.Fold(text => 1, (left, right) => left + right));
            }
        }
        """);

    [Fact]
    public Task A_singleton_is_one_object() => CallCase.Verifies("""
        sealed class Session
        {
            public static Session Instance { get; } = new();
            private Session() { }
            public string User { get; set; } = "";
            public string Ward { get; set; } = "";
        }
        class Login { void Enter(Patient p) { Session.Instance.User = p.Nir; Session.Instance.Ward = "7"; } }
        class Export { void Run() { Cloud.Send({|SOV1001:Session.Instance.User|}); Cloud.Send(Session.Instance.Ward); } }
        """);
}
