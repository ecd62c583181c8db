namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Tuples and dictionaries in members: each part holds its own.</summary>
public sealed class PartsInMembersTests
{
    [Fact]
    public Task Tuples_in_lists_and_dictionaries_of_a_member() => CallCase.Verifies("""
        class Register
        {
            private readonly List<(string Nir, string Ward)> rows = [];
            private readonly Dictionary<string, (string Nir, string Ward)> byKey = new();
            public void Add(Patient p) { rows.Add((p.Nir, "7")); byKey["k"] = (p.Nir, "8"); }
            public void Export()
            {
                foreach (var (nir, ward) in rows) { Cloud.Send({|SOV1001:nir|}); Cloud.Send(ward); }
                foreach (var row in rows) { Cloud.Send({|SOV1001:row.Nir|}); Cloud.Send(row.Ward); }
                Cloud.Send({|SOV1001:byKey["k"].Nir|});
                Cloud.Send(byKey["k"].Ward);
                foreach (var (key, (n, w)) in byKey) { Cloud.Send(key); Cloud.Send({|SOV1001:n|}); Cloud.Send(w); }
                Cloud.Send({|SOV1001:rows.Select(r => r.Nir)|});
                Cloud.Send(rows.Select(r => r.Ward));
            }
        }
        """);

    [Fact]
    public Task Tuples_in_nested_collections_of_a_member() => CallCase.Verifies("""
        class Register
        {
            private readonly List<(string Nir, string Ward)> rows;
            private readonly Dictionary<string, (string Nir, string Ward)[]> table = new();
            private readonly Dictionary<string, Dictionary<string, string>> nested = new();
            public Register(Patient p) { rows = [(p.Nir, "7")]; table["a"] = [(p.Nir, "w")]; nested["a"] = new() { [p.Nir] = "w" }; }
            public void Export()
            {
                foreach (var (nir, ward) in rows) { Cloud.Send({|SOV1001:nir|}); Cloud.Send(ward); }
                foreach (var (k, list) in table) { Cloud.Send(k); Cloud.Send({|SOV1001:list[0].Nir|}); Cloud.Send(list[0].Ward); Cloud.Send({|SOV1001:list|}); }
                Cloud.Send({|SOV1001:nested["a"].Keys|});
                Cloud.Send(nested["a"].Values);
                Cloud.Send(nested.Keys);
                Cloud.Send({|SOV1001:rows|});
                Cloud.Send({|SOV1001:nested|});
            }
        }
        """);

    [Fact]
    public Task Keys_values_and_lists_of_a_dictionary_in_a_member() => CallCase.Verifies("""
        class Register
        {
            private readonly Dictionary<string, string> byNir = new();
            private readonly Dictionary<string, List<string>> lists = new();
            public void Add(Patient p)
            {
                byNir[p.Nir] = "ward";
                if (!lists.TryGetValue("w", out var list)) lists["w"] = list = [];
                list.Add(p.Nir);
            }
            public void Export()
            {
                Cloud.Send({|SOV1001:byNir.Keys|});
                Cloud.Send(byNir.Values);
                foreach (var kv in byNir) { Cloud.Send({|SOV1001:kv.Key|}); Cloud.Send(kv.Value); }
                foreach (var (k, v) in byNir) { Cloud.Send({|SOV1001:k|}); Cloud.Send(v); }
                foreach (var k in byNir.Keys) Cloud.Send({|SOV1001:k|});
                Cloud.Send({|SOV1001:byNir.Select(kv => kv.Key)|});
                Cloud.Send(byNir.Select(kv => kv.Value));
                Cloud.Send({|SOV1001:lists.SelectMany(kv => kv.Value)|});
                Cloud.Send({|SOV1001:lists.Values.SelectMany(v => v)|});
                Cloud.Send(lists.Keys);
                foreach (var (w, l) in lists) { Cloud.Send(w); foreach (var n in l) Cloud.Send({|SOV1001:n|}); }
            }
        }
        """);
}
