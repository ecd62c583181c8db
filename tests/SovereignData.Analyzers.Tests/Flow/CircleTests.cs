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
}
