namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Dictionaries, groups and tables, in every shape in which they are read.</summary>
public sealed class DictionaryShapeTests
{
    [Fact]
    public Task Keys_values_and_pairs() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                var byNir = new Dictionary<string, string> { { p.Nir, "ward" } };
                Cloud.Send({|SOV1001:byNir.Keys|});
                Cloud.Send(byNir.Values);
                foreach (var kv in byNir) { Cloud.Send({|SOV1001:kv.Key|}); Cloud.Send(kv.Value); }
                foreach (var k in byNir.Keys) Cloud.Send({|SOV1001:k|});
                foreach (var v in byNir.Values) Cloud.Send(v);
                Cloud.Send({|SOV1001:byNir.First().Key|});
                Cloud.Send(byNir.First().Value);
                Cloud.Send({|SOV1001:byNir.Select(kv => kv.Key).ToList()|});
                Cloud.Send(byNir.Select(kv => kv.Value).ToList());
                Cloud.Send({|SOV1001:byNir.OrderBy(x => x.Value).ToDictionary(x => x.Value, x => x.Key).Values|});
                Cloud.Send(byNir.OrderBy(x => x.Value).ToDictionary(x => x.Value, x => x.Key).Keys);
                Cloud.Send({|SOV1001:byNir|});
                if (byNir.TryGetValue("a", out var ward)) Cloud.Send(ward);
                Cloud.Send(byNir["x"]);
                Cloud.Send(byNir.GetValueOrDefault("x"));
                Cloud.Send({|SOV1001:string.Join(",", byNir.Keys)|});
                Cloud.Send(string.Join(",", byNir.Values));
            }
        }
        """);

    [Fact]
    public Task Lists_by_key_groups_and_lookups() => CallCase.Verifies("""
        class Export
        {
            void Run(List<Patient> patients)
            {
                var byWard = new Dictionary<string, List<Patient>>();
                foreach (var p in patients) { if (!byWard.ContainsKey("w")) byWard["w"] = new List<Patient>(); byWard["w"].Add(p); }
                Cloud.Send({|SOV1001:byWard.SelectMany(kv => kv.Value).Select(p => p.Nir)|});
                Cloud.Send(byWard.SelectMany(kv => kv.Value).Select(p => p.Nir.Length));
                Cloud.Send({|SOV1001:byWard.Values.SelectMany(v => v.Select(p => p.Nir)).ToList()|});
                Cloud.Send(byWard.Keys);
                foreach (var group in patients.GroupBy(p => p.Diagnosis))
                {
                    Cloud.Send({|SOV1002:group.Key|});
                    Cloud.Send({|SOV1001:group.Select(p => p.Nir)|});
                    foreach (var p in group) { Cloud.Send({|SOV1001:p.Nir|}); }
                    Cloud.Send(group.Count());
                }
                foreach (var g in patients.GroupBy(p => "w", p => p.Nir)) { Cloud.Send(g.Key); Cloud.Send({|SOV1001:g.ToList()|}); }
                var lookup = patients.ToLookup(p => p.Nir, p => "w");
                foreach (var g in lookup) { Cloud.Send({|SOV1001:g.Key|}); Cloud.Send(g.First()); }
                Cloud.Send(lookup["a"]);
                var stats = patients.GroupBy(p => "w").Select(g => new { Ward = g.Key, First = g.First().Nir, Size = g.Count() }).ToList();
                foreach (var s in stats) { Cloud.Send(s.Ward); Cloud.Send({|SOV1001:s.First|}); Cloud.Send(s.Size); }
                Cloud.Send({|SOV1001:patients.ToDictionary(p => p.Nir, p => "w")|});
                Cloud.Send({|SOV1001:patients.ToDictionary(p => p.Nir, p => "w").Keys.First()|});
            }
        }
        """);

    [Fact]
    public Task A_template_filled_from_a_dictionary() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p, string template)
            {
                var values = new Dictionary<string, string> { ["{nir}"] = p.Nir, ["{ward}"] = "7" };
                var text = template;
                foreach (var (key, value) in values) text = text.Replace(key, value);
                Cloud.Send({|SOV1001:text|});
                var other = template;
                foreach (var kv in values) other = other.Replace(kv.Key, "x");
                Cloud.Send(other);
                Cloud.Send({|SOV1001:values.Aggregate(template, (t, kv) => t.Replace(kv.Key, kv.Value))|});
                Cloud.Send(values.Aggregate(template, (t, kv) => t.Replace(kv.Key, "")));
            }
        }
        """);

    [Fact]
    public Task Tables_of_delegates_in_members() => CallCase.Verifies("""
        class Export
        {
            private readonly Dictionary<string, Action<Patient>> actions;
            private readonly List<Func<Patient, string>> columns = new();
            public Export()
            {
                actions = new() { ["nir"] = SendNir, ["none"] = p => Cloud.Send("x") };
                columns.Add(p => p.Nir);
            }
            private void SendNir(Patient p) => Cloud.Send({|SOV1001:p.Nir|});
            void Run(Patient p, string key)
            {
                actions[key](p);
                if (actions.TryGetValue(key, out var action)) action(p);
                Cloud.Send({|SOV1001:columns.Select(c => c(p)).ToList()|});
                foreach (var c in columns) Cloud.Send({|SOV1001:c(p)|});
            }
        }
        """);

    [Fact]
    public Task Tables_of_delegates_in_variables() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p, string key)
            {
                var columns = new Dictionary<string, Func<Patient, string>> { ["a"] = x => x.Nir };
                Cloud.Send({|SOV1001:columns["a"](p)|});
                var none = new Dictionary<string, Func<Patient, string>> { ["a"] = x => "a" };
                Cloud.Send(none["a"](p));
                Func<Patient, string>[] all = [x => x.Nir, x => "w"];
                Cloud.Send({|SOV1001:all[0](p)|});
                Cloud.Send(all[1](p));
                Cloud.Send({|SOV1001:string.Join(";", all.Select(f => f(p)))|});
                (string Title, Func<Patient, string> Value)[] cols = [("nir", x => x.Nir)];
                foreach (var (title, value) in cols) { Cloud.Send(title); Cloud.Send({|SOV1001:value(p)|}); }
            }
        }
        """);
}
