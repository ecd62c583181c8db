namespace SovereignData.Analyzers.Tests.Flow;

public sealed class CollectionTests
{
    [Fact]
    public Task An_element_is_read_from_where_it_was_written() => FlowCase.Body("""
        var lines = new string[3];
        lines[0] = patient.Nir;
        Cloud.Send({|SOV1001:lines[0]|});
        Cloud.Send({|SOV1001:lines|});
        Cloud.Send(lines.Length);
        """);

    [Fact]
    public Task A_sibling_at_a_constant_index_is_silent() => FlowCase.Body("""
        var lines = new string[3];
        lines[0] = patient.Nir;
        lines[1] = "none";
        Cloud.Send(lines[1]);
        string[] given = [patient.Nir, "none"];
        Cloud.Send(given[1]);
        lines[0] = "";
        Cloud.Send(lines[0]);
        """);

    [Fact]
    public Task A_variable_index_may_be_any() => FlowCase.Body("""
        var lines = new string[3];
        lines[index] = patient.Nir;
        Cloud.Send({|SOV1001:lines[0]|});
        Cloud.Send({|SOV1001:lines[index + 1]|});
        string[] given = ["none", patient.City ?? ""];
        Cloud.Send({|SOV1002:given[index]|});
        Cloud.Send(given[0]);
        """);

    [Fact]
    public Task Writing_a_constant_at_a_variable_index_keeps_the_rest() => FlowCase.Body("""
        string[] lines = [patient.Nir, "none"];
        lines[index] = "";
        Cloud.Send({|SOV1001:lines[0]|});
        """);

    [Fact]
    public Task Arrays_of_arrays_are_followed() => FlowCase.Body("""
        var jagged = new[] { new[] { "a", patient.Nir }, new[] { "b" } };
        Cloud.Send({|SOV1001:jagged[0][1]|});
        Cloud.Send(jagged[0][0]);
        Cloud.Send(jagged[1]);
        var grid = new string[2, 2];
        grid[0, 1] = patient.City ?? "";
        Cloud.Send({|SOV1002:grid[0, 1]|});
        Cloud.Send({|SOV1002:grid|});
        """);

    [Fact]
    public Task Ranges_and_indices_from_the_end_are_followed() => FlowCase.Body("""
        string[] lines = ["header", patient.Nir, other.Nir];
        Cloud.Send({|SOV1001:lines[1..]|});
        Cloud.Send({|SOV1001:lines[1..][0]|});
        Cloud.Send({|SOV1001:lines[^1]|});
        Cloud.Send({|SOV1001:lines[^2]|});
        Index last = ^1;
        Cloud.Send({|SOV1001:lines[last]|});
        Range tail = 1..;
        Cloud.Send({|SOV1001:lines[tail]|});
        string[] none = ["a", "b"];
        Cloud.Send(none[^1]);
        Cloud.Send(none[1..]);
        """);

    [Fact]
    public Task A_list_holds_what_is_added() => FlowCase.Body("""
        var list = new List<string>();
        Cloud.Send(list);
        list.Add(patient.Nir);
        Cloud.Send({|SOV1001:list|});
        Cloud.Send({|SOV1001:list[0]|});
        Cloud.Send({|SOV1001:list.ToArray()|});
        Cloud.Send({|SOV1001:list.First()|});
        Cloud.Send(list.Count);
        """);

    [Fact]
    public Task Every_way_of_adding_to_a_list_counts() => FlowCase.Body("""
        List<string> inserted = [], ranged = [], set = ["x"], spanned = [], copied;
        inserted.Insert(0, patient.Nir);
        Cloud.Send({|SOV1001:inserted|});
        ranged.AddRange(new[] { patient.Nir });
        Cloud.Send({|SOV1001:ranged|});
        set[0] = patient.Nir;
        Cloud.Send({|SOV1001:set|});
        spanned.AddRange([patient.Nir, "x"]);
        Cloud.Send({|SOV1001:spanned[0]|});
        copied = new List<string>(ranged);
        Cloud.Send({|SOV1001:copied[0]|});
        IList<string> seen = ranged;
        Cloud.Send({|SOV1001:seen[0]|});
        ICollection<string> bag = new List<string>();
        bag.Add(patient.City ?? "");
        Cloud.Send({|SOV1002:bag|});
        """);

    [Fact]
    public Task A_list_initialiser_fills_the_list() => FlowCase.Body("""
        var list = new List<string> { "header", patient.Nir };
        Cloud.Send({|SOV1001:list|});
        Cloud.Send({|SOV1001:list[1]|});
        Cloud.Send(new List<string> { "header", "none" });
        """);

    [Fact]
    public Task Two_lists_are_told_apart() => FlowCase.Body("""
        List<string> tagged = new(), plain = new();
        tagged.Add(patient.Nir);
        plain.Add("none");
        Cloud.Send(plain);
        Cloud.Send(plain[0]);
        foreach (var line in plain)
            Cloud.Send(line);
        Cloud.Send({|SOV1001:tagged|});
        """);

    [Fact]
    public Task Clearing_a_list_is_silent() => FlowCase.Body("""
        var list = new List<string> { patient.Nir };
        list.Clear();
        Cloud.Send(list);
        list.Add("none");
        Cloud.Send(list[0]);
        """);

    [Fact]
    public Task Foreach_over_a_list_reads_its_elements() => FlowCase.Body("""
        var patients = new List<Patient> { patient };
        patients.Add(other);
        foreach (var p in patients)
        {
            Cloud.Send({|SOV1001:p.Nir|});
            Cloud.Send({|SOV1002:p.City|});
        }

        var boxes = new List<Box> { new() { A = patient.Nir, B = "ward" } };
        foreach (var box in boxes)
        {
            Cloud.Send({|SOV1001:box.A|});
            Cloud.Send(box.B);
        }
        """);

    [Fact]
    public Task A_collection_expression_holds_its_elements() => FlowCase.Body("""
        string[] array = ["a", patient.Nir];
        List<string> list = ["a", patient.Nir];
        IReadOnlyList<string> seen = ["a", patient.Nir];
        ImmutableArray<string> immutable = ["a", patient.Nir];
        HashSet<string> set = ["a", patient.Nir];
        Cloud.Send({|SOV1001:array[1]|});
        Cloud.Send({|SOV1001:list[1]|});
        Cloud.Send({|SOV1001:seen[1]|});
        Cloud.Send({|SOV1001:immutable[1]|});
        Cloud.Send({|SOV1001:set|});
        string[] none = ["a", "b"];
        Cloud.Send(none);
        """);

    [Fact]
    public Task A_spread_brings_its_elements_in() => FlowCase.Body("""
        string[] names = [patient.Nir, other.Nir];
        string[] all = ["header", .. names, "footer"];
        Cloud.Send({|SOV1001:all|});
        Cloud.Send({|SOV1001:all[1]|});
        string[] copy = [.. all];
        Cloud.Send({|SOV1001:copy[2]|});
        string[] none = ["header", .. new[] { "a" }, .. new List<string> { "b" }];
        Cloud.Send(none);
        List<char> letters = [.. patient.City ?? ""];
        Cloud.Send({|SOV1002:letters|});
        """);

    [Fact]
    public Task A_nested_initialiser_fills_the_collections() => FlowCase.Code("""
        class Report { public List<string> Lines { get; } = []; public Dictionary<string, string> Values { get; } = []; public string Title { get; set; } = ""; }
        class Export
        {
            void Run(Patient patient)
            {
                var report = new Report { Title = "Results", Lines = { "header", patient.Nir }, Values = { ["city"] = patient.City ?? "", ["ward"] = "x" } };
                Cloud.Send({|SOV1001:report.Lines|});
                Cloud.Send({|SOV1001:report.Lines[1]|});
                Cloud.Send({|SOV1002:report.Values|});
                Cloud.Send({|SOV1002:report.Values["city"]|});
                Cloud.Send(report.Title);
                Cloud.Send({|SOV1001:report|});
            }
        }
        """);

    [Fact]
    public Task A_collection_of_ones_own_is_followed() => FlowCase.Code("""
        class Outbox : IEnumerable<string>
        {
            private readonly List<string> lines = [];
            public void Add(string line) => lines.Add(line);
            public void Add(string line, int copies) { for (var i = 0; i < copies; i++) lines.Add(line); }
            public IEnumerator<string> GetEnumerator() => lines.GetEnumerator();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        class Export
        {
            void Run(Patient patient)
            {
                var outbox = new Outbox { "header", { patient.Nir, 2 } };
                foreach (var line in outbox)
                    Cloud.Send({|SOV1001:line|});
                foreach (var line in new Outbox { "header" })
                    Cloud.Send(line);
                Outbox expression = ["header", patient.City ?? ""];
                Cloud.Send({|SOV1002:string.Join(';', expression)|});
            }
        }
        """);

    [Fact]
    public Task A_helper_fills_a_collection() => FlowCase.Members("""
        private static void Collect(ICollection<string> target, Patient patient) => target.Add(patient.Nir);
        private static List<string> Lines(Patient patient) => ["header", patient.City ?? ""];
        private static IEnumerable<T> Once<T>(T item) => [item];

        void Run(Patient patient)
        {
            var lines = new List<string>();
            Cloud.Send(lines);
            Collect(lines, patient);
            Cloud.Send({|SOV1001:lines|});
            Cloud.Send({|SOV1002:Lines(patient)|});
            foreach (var item in Once(patient))
                Cloud.Send({|SOV1002:item.City|});
            Cloud.Send(Once("none"));
        }
        """);

    [Fact]
    public Task An_inline_array_holds_its_elements() => FlowCase.Code("""
        [InlineArray(4)] struct Four { private string first; }
        class Export
        {
            void Run(Patient patient)
            {
                var lines = new Four();
                Cloud.Send(lines[0]);
                lines[1] = patient.Nir;
                Cloud.Send({|SOV1001:lines[1]|});
                foreach (var line in lines)
                    Cloud.Send({|SOV1001:line|});
            }
        }
        """);

    [Fact]
    public Task A_member_of_an_element_is_told_apart() => FlowCase.Body("""
        var boxes = new[] { new Box(), new Box() };
        boxes[0].A = patient.Nir;
        Cloud.Send({|SOV1001:boxes[0].A|});
        Cloud.Send(boxes[0].B);
        Cloud.Send(boxes[1].A);
        boxes[index].B = patient.City ?? "";
        Cloud.Send({|SOV1002:boxes[1].B|});
        """);
}
