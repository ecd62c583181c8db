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
}
