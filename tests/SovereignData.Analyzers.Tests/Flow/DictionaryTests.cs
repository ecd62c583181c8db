namespace SovereignData.Analyzers.Tests.Flow;

public sealed class DictionaryTests
{
    [Fact]
    public Task An_indexer_writes_and_reads() => FlowCase.Body("""
        var values = new Dictionary<string, string>();
        Cloud.Send(values["nir"]);
        values["nir"] = patient.Nir;
        Cloud.Send({|SOV1001:values["nir"]|});
        Cloud.Send({|SOV1001:values|});
        Cloud.Send(values.Count);
        """);

    [Fact]
    public Task Both_initialisers_fill() => FlowCase.Body("""
        var indexed = new Dictionary<string, object> { ["ward"] = 3, ["nir"] = patient.Nir };
        var added = new Dictionary<string, object> { { "ward", 3 }, { "nir", patient.Nir } };
        Cloud.Send({|SOV1001:indexed|});
        Cloud.Send({|SOV1001:added["nir"]|});
        Cloud.Send(new Dictionary<string, object> { ["ward"] = 3, ["length"] = patient.Nir.Length });
        """);

    [Fact]
    public Task TryGetValue_reads_through_its_out() => FlowCase.Body("""
        var values = new Dictionary<string, string> { ["nir"] = patient.Nir };
        if (values.TryGetValue("nir", out var nir))
            Cloud.Send({|SOV1001:nir|});
        var none = new Dictionary<string, string> { ["ward"] = "cardiology" };
        if (none.TryGetValue(patient.Nir, out var ward))
            Cloud.Send(ward);
        Cloud.Send(values.TryGetValue("x", out _));
        Cloud.Send({|SOV1001:values.GetValueOrDefault("nir")|});
        Cloud.Send({|SOV1001:values.GetValueOrDefault("nir", "none")|});
        Cloud.Send({|SOV1002:none.GetValueOrDefault("nir", patient.City ?? "")|});
        """);

    [Fact]
    public Task Every_way_of_adding_counts() => FlowCase.Body("""
        Dictionary<string, string> added = [], tried = [], copied;
        added.Add("nir", patient.Nir);
        Cloud.Send({|SOV1001:added["nir"]|});
        if (tried.TryAdd("nir", patient.Nir))
            Cloud.Send({|SOV1001:tried|});
        copied = new(tried) { ["ward"] = "x" };
        Cloud.Send({|SOV1001:copied["nir"]|});
        IDictionary<string, string> seen = added;
        Cloud.Send({|SOV1001:seen["nir"]|});
        IReadOnlyDictionary<string, string> read = added;
        Cloud.Send({|SOV1001:read["nir"]|});
        ((ICollection<KeyValuePair<string, string>>)seen).Add(new("city", patient.City ?? ""));
        var sorted = new SortedDictionary<string, string>(added);
        Cloud.Send({|SOV1001:sorted.First().Value|});
        """);

    [Fact]
    public Task What_is_removed_is_handed_out() => FlowCase.Body("""
        var values = new Dictionary<string, string> { ["nir"] = patient.Nir };
        if (values.Remove("nir", out var removed))
            Cloud.Send({|SOV1001:removed|});
        values.Clear();
        Cloud.Send(values);
        """);

    [Fact]
    public Task Objects_in_a_dictionary_keep_their_members() => FlowCase.Body("""
        var boxes = new Dictionary<int, Box> { [1] = new() { A = patient.Nir, B = "ward" } };
        Cloud.Send({|SOV1001:boxes[1].A|});
        Cloud.Send(boxes[1].B);
        boxes[1].B = patient.City ?? "";
        Cloud.Send({|SOV1002:boxes[index].B|});
        var patients = new Dictionary<string, Patient> { [patient.Nir] = patient };
        Cloud.Send({|SOV1002:patients["x"].City|});
        """);

    [Fact]
    public Task Concurrent_dictionaries_are_followed() => FlowCase.Body("""
        var values = new ConcurrentDictionary<string, string>();
        values["a"] = "none";
        Cloud.Send(values["a"]);
        Cloud.Send({|SOV1001:values.GetOrAdd("nir", _ => patient.Nir)|});
        Cloud.Send({|SOV1001:values["nir"]|});
        var updated = new ConcurrentDictionary<string, string>();
        updated.AddOrUpdate("city", patient.City ?? "", (_, old) => old + ";");
        Cloud.Send({|SOV1002:updated["city"]|});
        var cached = new ConcurrentDictionary<string, string>();
        Cloud.Send(cached.GetOrAdd(patient.Nir, _ => "constant"));
        Cloud.Send(cached.Values);
        """);

    [Fact]
    public Task Immutable_and_frozen_dictionaries_are_followed() => FlowCase.Body("""
        var empty = ImmutableDictionary<string, string>.Empty;
        var filled = empty.Add("nir", patient.Nir).SetItem("ward", "x");
        Cloud.Send({|SOV1001:filled["nir"]|});
        Cloud.Send(empty);
        Cloud.Send(filled.Count);
        Cloud.Send({|SOV1001:filled.ToFrozenDictionary()["nir"]|});
        var builder = ImmutableDictionary.CreateBuilder<string, string>();
        builder["city"] = patient.City ?? "";
        Cloud.Send({|SOV1002:builder.ToImmutable()|});
        Cloud.Send({|SOV1002:new Dictionary<string, string?> { ["c"] = patient.City }.ToImmutableDictionary().Values.First()|});
        """);

    [Fact]
    public Task A_count_per_key_holds_the_key() => FlowCase.Body("""
        var counts = new Dictionary<string, int>();
        counts[patient.Nir]++;
        Cloud.Send({|SOV1001:counts.Keys|});
        Cloud.Send(counts.Values);
        var sorted = new SortedDictionary<string, int>();
        ++sorted[patient.Nir];
        foreach (var (key, count) in sorted) { Cloud.Send({|SOV1001:key|}); Cloud.Send(count); }
        var constants = new Dictionary<string, int>();
        constants["ward"]++;
        Cloud.Send(constants.Keys);
        """);

    [Fact]
    public Task Untyped_collections_are_followed() => FlowCase.Body("""
        var table = new System.Collections.Hashtable { ["nir"] = patient.Nir };
        Cloud.Send({|SOV1001:table["nir"]|});
        var list = new System.Collections.ArrayList { "header" };
        Cloud.Send(list[0]);
        list.Add(patient.City);
        Cloud.Send({|SOV1002:list[1]|});
        var names = new System.Collections.Specialized.NameValueCollection { { "city", patient.City } };
        Cloud.Send({|SOV1002:names["city"]|});
        """);

    [Fact]
    public Task An_entry_is_known_by_its_constant_key() => FlowCase.Body("""
        var row = new Dictionary<string, object?> { ["nir"] = patient.Nir, ["app"] = "portal" };
        Cloud.Send(row["app"]);
        Cloud.Send({|SOV1001:row["nir"]|});
        if (row.TryGetValue("app", out var app))
            Cloud.Send(app);
        Cloud.Send({|SOV1001:row["NIR"]|});
        Cloud.Send({|SOV1001:row|});
        Cloud.Send({|SOV1001:row.Values|});
        Cloud.Send({|SOV1001:row[patient.City!]|});
        """);

    [Fact]
    public Task An_entry_that_is_overwritten_or_removed_is_gone() => FlowCase.Body("""
        var row = new Dictionary<int, string> { { 1, patient.Nir }, { 2, "portal" } };
        Cloud.Send({|SOV1001:row|});
        row[1] = "";
        Cloud.Send(row);
        row[3] = patient.Name;
        row.Remove(3, out var name);
        Cloud.Send({|SOV1001:name|});
        Cloud.Send(row);
        """);

    [Fact]
    public Task An_entry_that_may_be_removed_is_there() => FlowCase.Body("""
        var row = new Dictionary<string, string> { ["nir"] = patient.Nir, ["app"] = "portal" };
        if (flag)
            row.Remove("nir");
        Cloud.Send({|SOV1001:row|});
        Cloud.Send(row["app"]);
        """);

    [Fact]
    public Task A_key_that_is_not_known_may_be_any() => FlowCase.Body("""
        var row = new Dictionary<string, string> { ["app"] = "portal" };
        Cloud.Send(row["app"]);
        row[index.ToString()] = patient.Nir;
        Cloud.Send({|SOV1001:row["app"]|});
        row["app"] = "portal";
        Cloud.Send({|SOV1001:row["nir"]|});
        """);

    [Fact]
    public Task What_others_put_in_counts_for_each_key() => FlowCase.Members("""
        static void Fill(IDictionary<string, string> row, Patient patient) => row["nir"] = patient.Nir;

        void Run(Patient patient)
        {
            var row = new Dictionary<string, string> { ["app"] = "portal", ["nir"] = "" };
            Fill(row, patient);
            Cloud.Send({|SOV1001:row["nir"]|});
            row.Clear();
            row["app"] = "portal";
            Cloud.Send(row["nir"]);
            Action later = () => row["nir"] = patient.Nir;
            later();
            Cloud.Send({|SOV1001:row["nir"]|});
        }
        """);

    [Fact]
    public Task One_of_two_dictionaries_may_hold_the_entry() => FlowCase.Body("""
        var row = new Dictionary<string, string> { ["nir"] = "", ["app"] = "" };
        var second = new Dictionary<string, string> { ["nir"] = "" };
        var either = flag ? row : second;
        either["nir"] = patient.Nir;
        Cloud.Send({|SOV1001:row["nir"]|});
        Cloud.Send({|SOV1001:second["nir"]|});
        Cloud.Send(row["app"]);
        foreach (var pair in row)
            Cloud.Send({|SOV1001:pair.Value|});
        """);

    [Fact]
    public Task Entries_that_are_handed_back_are_the_whole_again() => FlowCase.Members("""
        static Dictionary<string, string> Row(Patient patient) => new() { ["nir"] = patient.Nir, ["app"] = "portal" };

        void Run(Patient patient)
        {
            var row = Row(patient);
            Cloud.Send({|SOV1001:row["nir"]|});
            Cloud.Send({|SOV1001:row|});
        }
        """);

    [Fact]
    public Task What_others_move_from_key_to_key_is_found_under_each() => FlowCase.Members("""
        static void Move(IDictionary<string, string> row) { row["app"] = row["nir"]; row.Remove("nir"); }

        void Run(Patient patient, string key)
        {
            var row = new Dictionary<string, string> { ["nir"] = patient.Nir, ["app"] = "portal" };
            Cloud.Send(row["app"]);
            Move(row);
            Cloud.Send({|SOV1001:row["app"]|});

            var second = new Dictionary<string, string> { ["nir"] = patient.Nir, ["app"] = "portal" };
            second[key] = second["nir"];
            Cloud.Send({|SOV1001:second["app"]|});

            var third = new Dictionary<string, string> { ["nir"] = patient.Nir, ["app"] = "portal" };
            void Here() => third["app"] = third["nir"];
            Cloud.Send(third["app"]);
            Here();
            Cloud.Send({|SOV1001:third["app"]|});

            var fourth = new Dictionary<string, string> { ["nir"] = patient.Nir, ["app"] = "portal" };
            foreach (var (name, text) in fourth.ToList())
                fourth[name + "2"] = text;
            Cloud.Send({|SOV1001:fourth["nir2"]|});
        }
        """);
}
