namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Members that call each other settle: what they say in the end is all of it, and no bound is reached.</summary>
public sealed class CircleTests
{
    [Fact]
    public Task A_tree_that_flattens_itself_through_members_that_its_kinds_override() => FlowCase.Code("""
        public class Item
        {
            public string Id { get; set; } = "";
            protected List<Item>? children;
            public List<Item> Linked { get; } = [];
            public virtual IEnumerable<Item> Children => children ??= Load();
            protected virtual List<Item> Load() => [.. Linked.SelectMany(link => link.Flatten())];
            public virtual List<Item> Flatten()
            {
                var all = new List<Item>();
                foreach (var child in Children)
                {
                    all.Add(child);
                    all.AddRange(child.Flatten());
                }
                return all;
            }
        }
        public class Leaf : Item { public override List<Item> Flatten() => [this]; }
        public class Ward
        {
            void Run(Patient patient)
            {
                var folder = new Item();
                folder.Linked.Add(new Leaf { Id = patient.Nir });
                foreach (var item in folder.Flatten()) Cloud.Send({|SOV1001:item.Id|});
                Cloud.Send(folder.Flatten().Count);
            }
            void Still()
            {
                var other = new Item();
                other.Linked.Add(new Leaf { Id = "plain" });
                foreach (var item in other.Flatten()) Cloud.Send(item.Id);
            }
        }
        """);

    [Fact]
    public Task Many_members_in_one_circle_hand_a_record_round_to_the_one_that_sends() => FlowCase.Code($$"""
        public class Ring
        {
            private string last = "";
            {{string.Join("\n    ", Enumerable.Range(0, 60).Select(static i => $"string Step{i}(string text, int left) {{ last = text; return left == 0 ? last : Step{(i + 1) % 60}(text, left - 1) + Step{(i + 7) % 60}(last, left - 2); }}"))}}
            void Run(Patient patient) => Cloud.Send({|SOV1001:Step0(patient.Nir, 9)|});
        }
        public class Still
        {
            {{string.Join("\n    ", Enumerable.Range(0, 60).Select(static i => $"int Step{i}(string text, int left) => left == 0 ? 1 : Step{(i + 1) % 60}(text, left - 1) + Step{(i + 7) % 60}(text, left - 2);"))}}
            void Run(Patient patient) => Cloud.Send(Step0(patient.Nir, 9));
        }
        """);

    [Fact]
    public Task Many_members_in_one_circle_run_a_delegate_that_only_a_caller_knows() => FlowCase.Code($$"""
        public class Hook(Action<string> seen) { public Action<string> Seen { get; } = seen; }
        public class Inner(Hook hook) { public Hook Hook { get; } = hook; }
        public class Outer(Inner inner) { public Inner Inner { get; } = inner; }
        public class Plan(Outer outer) { public Outer Outer { get; } = outer; }
        public class Ring
        {
            {{string.Join("\n    ", Enumerable.Range(0, 60).Select(static i => $"static int Step{i}(Plan plan, string text, int left) {{ if (left == 0) plan.Outer.Inner.Hook.Seen(text); return Step{(i + 1) % 60}(plan, text, left - 1) + Step{(i + 7) % 60}(plan, text, left - 2); }}"))}}
            void Run(Patient patient)
            {
                var last = "";
                Step0(new Plan(new Outer(new Inner(new Hook(text => last = text)))), patient.Nir, 9);
                Cloud.Send({|SOV1001:last|});
            }
            void Still(Patient patient)
            {
                var last = "";
                Step0(new Plan(new Outer(new Inner(new Hook(text => last = "seen")))), patient.Nir, 9);
                Cloud.Send(last);
            }
        }
        """);

    [Fact]
    public Task A_tree_is_walked_to_its_leaves() => FlowCase.Code("""
        class Node { public string Text = ""; public string Ward = ""; public Node? Left; public Node? Right; public List<Node> More { get; } = []; }
        static class Tree
        {
            public static string Flat(Node? node) => node is null ? "" : node.Text + Flat(node.Left) + Flat(node.Right);
            public static string All(Node node) { var text = node.Text; foreach (var one in node.More) text += All(one); if (node.Left is { } left) text += All(left); return text; }
            public static string Wards(Node? node) => node is null ? "" : node.Ward + Wards(node.Left) + Wards(node.Right);
            public static string Later(Node? node) => Flat(node) + "!";
            public static void Send(Node? node) { if (node is null) return; Cloud.Send(node.Text); Send(node.Left); Send(node.Right); }
            public static void Walk(Node? node, Action<string> visit) { if (node is null) return; visit(node.Text); Walk(node.Left, visit); Walk(node.Right, visit); }
            public static void Down(Node? node, Action<string> visit) { if (node is null) return; visit(node.Text); Down(node.Left, visit); }
        }
        class Export
        {
            void Run(Patient patient)
            {
                var deep = new Node { Left = new Node { Right = new Node { Left = new Node { Text = patient.Nir } } } };
                Cloud.Send({|SOV1001:Tree.Flat(deep)|});
                Cloud.Send({|SOV1001:Tree.Later(deep)|});
                Cloud.Send({|SOV1001:Tree.All(new Node { More = { new Node { Left = new Node { More = { new Node { Text = patient.Nir } } } } } })|});
                Tree.Send({|SOV1001:deep|});
                Tree.Walk(deep, text => Cloud.Send({|SOV1001:text|}));
                Tree.Down(new Node { Left = new Node { Left = new Node { Left = new Node { Text = patient.Nir } } } }, text => Cloud.Send({|SOV1001:text|}));
                Cloud.Send(Tree.Wards(deep));
                Cloud.Send(Tree.Flat(new Node { Left = new Node { Right = new Node { Ward = patient.Nir } } }));
                Tree.Walk(new Node { Left = new Node { Right = new Node { Ward = patient.Nir } } }, text => Cloud.Send(text));
            }
        }
        """);

    [Fact]
    public Task A_tree_of_several_kinds_of_nodes_is_walked() => FlowCase.Code("""
        abstract record Node;
        record Leaf(string Text) : Node;
        record Branch(Node Left, Node Right) : Node;
        record Named(string Name, Node Inner) : Node;
        static class Tree
        {
            public static string Flat(Node node) => node switch { Leaf leaf => leaf.Text, Branch(var left, var right) => Flat(left) + Flat(right), Named { Inner: var inner } => Flat(inner), _ => "" };
            public static string Names(Node node) => node switch { Branch(var left, var right) => Names(left) + Names(right), Named named => named.Name + Names(named.Inner), _ => "" };
        }
        class Export
        {
            void Run(Patient patient)
            {
                var tree = new Branch(new Leaf("a"), new Named("ward", new Branch(new Leaf(patient.Nir), new Leaf("b"))));
                Cloud.Send({|SOV1001:Tree.Flat(tree)|});
                Cloud.Send(Tree.Names(tree));
                Cloud.Send({|SOV1001:Tree.Names(new Branch(new Leaf("a"), new Branch(new Named(patient.Name, new Leaf("b")), new Leaf("c"))))|});
                Cloud.Send(Tree.Flat(new Branch(new Leaf("a"), new Branch(new Leaf("b"), new Leaf("c")))));
            }
        }
        """);
}
