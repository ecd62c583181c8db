namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>What loops carry round besides plain variables: copies, objects, collections. None may exhaust the analysis.</summary>
public sealed class LoopStateTests
{
    [Fact]
    public Task A_record_is_changed_again_and_again() => FlowCase.Code("""
        sealed record State(int Step, string Text, State? Previous = null);
        class Export
        {
            void Run(Patient patient, int count)
            {
                var state = new State(0, "begin");
                while (state.Step < count)
                    state = state with { Step = state.Step + 1 };
                Cloud.Send(state);
                while (state.Step < 2 * count)
                    state = state with { Step = state.Step + 1, Text = patient.Nir };
                Cloud.Send({|SOV1001:state.Text|});
                Cloud.Send(state.Step);
                for (var i = 0; i < count; i++)
                    state = new State(i, state.Text, state);
                Cloud.Send({|SOV1001:state|});
                Cloud.Send(state.Step);
            }
        }
        """);

    [Fact]
    public Task A_struct_is_changed_again_and_again() => FlowCase.Code("""
        record struct Point(int X, string Name);
        class Export
        {
            void Run(Patient patient, int count)
            {
                var point = new Point(0, "none");
                var pair = (A: "a", B: patient.Nir);
                for (var i = 0; i < count; i++)
                {
                    var copy = point;
                    copy.X++;
                    point = copy with { X = copy.X * 2 };
                    pair = (pair.B, pair.A);
                }

                Cloud.Send(point);
                Cloud.Send({|SOV1001:pair.A|});
            }
        }
        """);

    [Fact]
    public Task A_queue_is_fed_by_what_it_gives() => FlowCase.Body("""
        var queue = new Queue<(Patient Patient, int Attempt)>();
        queue.Enqueue((patient, 0));
        while (queue.TryDequeue(out var item))
        {
            if (item.Attempt < 3)
                queue.Enqueue(item with { Attempt = item.Attempt + 1 });
            Cloud.Send({|SOV1002:item.Patient.City|});
            Cloud.Send(item.Attempt);
        }
        """);

    [Fact]
    public Task A_collection_in_a_field_tells_the_members_of_its_records_apart() => FlowCase.Code("""
        sealed record Row(string Name, string Ward);
        class Ward
        {
            private readonly List<Row> rows = [];
            void Add(Patient patient) => rows.Add(new(patient.Name, "cardiology"));
            void Flush()
            {
                foreach (var (name, ward) in rows)
                {
                    Cloud.Send({|SOV1001:name|});
                    Cloud.Send(ward);
                }

                Cloud.Send({|SOV1001:rows[0].Name|});
                Cloud.Send(rows[0].Ward);
                Cloud.Send(rows.ConvertAll(row => row.Ward));
            }
        }
        """);

    [Fact]
    public Task Records_are_taken_apart_by_foreach() => FlowCase.Code("""
        sealed record Row(string Name, string Ward);
        class Pair(string left, string right) { public void Deconstruct(out string l, out string r) => (l, r) = (left, right); }
        class Export
        {
            void Run(Patient patient)
            {
                foreach (var (name, ward) in new[] { new Row(patient.Name, "cardiology") })
                {
                    Cloud.Send({|SOV1001:name|});
                    Cloud.Send(ward);
                }

                foreach (var (left, right) in new List<Pair> { new("none", patient.City ?? "") })
                {
                    Cloud.Send(left);
                    Cloud.Send({|SOV1002:right|});
                }
            }
        }
        """);

    [Fact]
    public Task A_tree_is_built_in_a_loop() => FlowCase.Code("""
        sealed class Node { public string Text = ""; public string Kind = "node"; public Node? Left, Right; }
        class Export
        {
            void Run(List<Patient> patients)
            {
                Node? root = null;
                foreach (var patient in patients)
                {
                    var node = new Node { Text = patient.Name };
                    if (root is null)
                    {
                        root = node;
                        continue;
                    }

                    var current = root;
                    while (true)
                    {
                        ref var next = ref (string.CompareOrdinal(node.Text, current.Text) < 0 ? ref current.Left : ref current.Right);
                        if (next is null)
                        {
                            next = node;
                            break;
                        }

                        current = next;
                    }
                }

                Cloud.Send({|SOV1001:root|});
                Cloud.Send({|SOV1001:root?.Left?.Text|});
                Cloud.Send(root?.Kind);
            }
        }
        """);

    [Fact]
    public Task A_text_is_folded_in_nested_loops() => FlowCase.Body("""
        string all = "", none = "";
        for (var i = 0; i < index; i++)
        {
            for (var j = i; j < index; j++)
            {
                foreach (var allergy in (j % 2 == 0 ? patient : other).Allergies)
                {
                    all = $"{all};{allergy}";
                    none = $"{none};{i}";
                    if (all.Length > 100)
                        goto done;
                }
            }
        }

        done:
        Cloud.Send({|SOV1002:all|});
        Cloud.Send(none);
        """);

    [Fact]
    public Task A_map_is_rewritten_until_nothing_changes() => FlowCase.Body("""
        var labels = new Dictionary<string, string> { ["a"] = "none", ["b"] = "a" };
        bool changed;
        do
        {
            changed = false;
            foreach (var (key, value) in labels.ToList())
            {
                if (labels.TryGetValue(value, out var next) && next != value)
                {
                    labels[key] = next;
                    changed = true;
                }
            }
        }
        while (changed);
        Cloud.Send(labels);
        labels["c"] = patient.Nir;
        Cloud.Send(labels["a"]);
        Cloud.Send({|SOV1001:labels["c"]|});
        """);

    [Fact]
    public Task A_walk_through_a_tree_that_nobody_built_here_comes_to_an_end() => CallCase.Verifies("""
        sealed class Node { public List<Node> Kids = []; public string Text = ""; public Node? Parent; public Dictionary<string, Node> Named { get; } = new(); }
        sealed class Family
        {
            void Pushed(Patient p)
            {
                var todo = new Stack<Node>(); todo.Push(new Node());
                while (todo.Count > 0) foreach (var kid in todo.Pop().Kids) todo.Push(kid);
                Cloud.Send({|SOV1001:p.Nir|});
            }

            void Queued(string json)
            {
                var todo = new Queue<Node>(); todo.Enqueue(System.Text.Json.JsonSerializer.Deserialize<Node>(json)!);
                while (todo.TryDequeue(out var node))
                {
                    foreach (var kid in node.Kids) todo.Enqueue(kid);
                    foreach (var (_, named) in node.Named) todo.Enqueue(named);
                    Cloud.Send(node.Text);
                }
            }

            void Upwards(Patient p)
            {
                for (Node? node = new Node(); node is not null; node = node.Parent) Cloud.Send(node.Text);
                var leaf = new Node { Parent = new Node { Text = p.Nir } };
                for (Node? node = leaf; node is not null; node = node.Parent) Cloud.Send({|SOV1001:node.Text|});
            }
        }
        """);
}
