namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Method groups, newer operators, and lambdas of every shape.</summary>
public sealed class LinqOperatorTests
{
    [Fact]
    public Task Method_groups_are_followed() => FlowCase.Members("""
        private static string Label(Patient patient) => $"{patient.Name}!";
        private static string Kind(Patient patient) => "patient";
        private string? City(Patient patient) => patient.City;

        void Run(List<Patient> patients)
        {
            Cloud.Send({|SOV1001:patients.Select(Label).ToList()|});
            Cloud.Send(patients.Select(Kind).ToList());
            Cloud.Send({|SOV1002:patients.Select(City).First()|});
            Cloud.Send({|SOV1001:patients.Select(p => p.Nir).Select(string.Intern).ToList()|});
            Cloud.Send({|SOV1001:patients.Select(p => p.Nir).Select(long.Parse).Max()|});
            Cloud.Send({|SOV1002:patients.Select(City).Where(string.IsNullOrEmpty).ToList()|});
        }
        """);

    [Fact]
    public Task Lambdas_of_every_shape_are_followed() => FlowCase.Body("""
        Patient[] patients = [patient, other];
        Func<Patient, string?> stored = flag ? p => p.City : static p => "constant";
        Cloud.Send({|SOV1002:patients.Select(stored).ToList()|});
        Cloud.Send({|SOV1001:patients.Select(p =>
        {
            if (p.Smoker)
                return "smoker";
            var text = p.Nir;
            return text;
        }).ToList()|});
        Cloud.Send({|SOV1001:patients.Select(delegate (Patient p) { return p.Name; }).First()|});
        Cloud.Send({|SOV1002:patients.Select(string? (Patient p) => p.Next?.City).First()|});
        Cloud.Send(patients.Select(static _ => 3).ToList());
        string Local(Patient p) => p.Nir + index;
        Cloud.Send({|SOV1001:patients.Select(Local).First()|});
        Func<string> none = () => "none";
        Cloud.Send(patients.Select(p => none()).First());
        """);

    [Fact]
    public Task Lambdas_that_take_objects_apart_are_followed() => FlowCase.Body("""
        Patient[] patients = [patient, other];
        Cloud.Send({|SOV1002:patients.Select(p => p is { City: { } city } ? city : "").ToList()|});
        Cloud.Send({|SOV1001:patients.Select(p => p switch { { Smoker: true } => "smoker", { Nir: var nir } => nir }).ToList()|});
        Cloud.Send({|SOV1002:patients.Select(p => (p.Nir, p.City)).Select(pair => pair.City).ToList()|});
        Cloud.Send({|SOV1002:patients.Select(p => { var (nir, city) = (p.Nir, p.City); return city; }).ToList()|});
        Cloud.Send(patients.Select(p => new Box { A = p.Nir, B = "ward" }).Select(box => box.B).ToList());
        Cloud.Send(patients.Select(p => new Box { A = p.Nir }).Select(box => { box.A = ""; return box; }).Select(box => box.A.Length).ToList());
        """);

    [Fact]
    public Task Newer_operators_are_followed() => FlowCase.Body("""
        Patient[] patients = [patient, other];
        var counts = patients.CountBy(p => p.City).ToList();
        Cloud.Send({|SOV1002:counts.Select(pair => pair.Key).ToList()|});
        Cloud.Send(counts.Select(pair => pair.Value).ToList());
        var sums = patients.AggregateBy(p => "all", 0, (sum, p) => sum + p.HeartRate).ToList();
        Cloud.Send({|SOV1002:sums.Select(pair => pair.Value).ToList()|});
        Cloud.Send(sums.Select(pair => pair.Key).ToList());
        Cloud.Send({|SOV1001:patients.Order(Comparer<Patient>.Create((a, b) => a.HeartRate - b.HeartRate)).First()|});
        Cloud.Send({|SOV1002:patients.UnionBy([other], p => p.Nir).Select(p => p.City).First()|});
        Cloud.Send({|SOV1001:patients.TakeLast(1).SkipWhile(p => p.Smoker).TakeWhile(p => p.Smoker).ToHashSet()|});
        Cloud.Send({|SOV1001:patients.LeftJoin(new[] { "a" }, p => p.City, w => w, (p, w) => p.Nir + w).First()|});
        """);

    [Fact]
    public Task Nested_queries_are_followed() => FlowCase.Body("""
        Patient[] patients = [patient, other];
        var rows = from p in patients
                   from allergy in p.Allergies
                   where patients.Any(q => q.Allergies.Contains(allergy) && q.Nir != p.Nir)
                   select (Allergy: allergy, Others: patients.Where(q => q != p).Select(q => q.Name).ToList());
        Cloud.Send({|SOV1002:rows.Select(row => row.Allergy).ToList()|});
        Cloud.Send({|SOV1001:rows.First().Others|});
        Cloud.Send(rows.Select(row => row.Others.Count).Max());
        """);

    [Fact]
    public Task A_sequence_is_rebuilt_again_and_again() => FlowCase.Body("""
        IEnumerable<string> lines = [];
        Cloud.Send(lines);
        foreach (var p in new[] { patient, other })
            lines = lines.Append(p.Nir).Distinct();
        Cloud.Send({|SOV1001:lines.ToList()|});
        lines = lines.Select(_ => "*");
        Cloud.Send(lines.ToList());
        """);

    [Fact]
    public Task A_dictionary_of_a_dictionary_is_told_apart() => FlowCase.Body("""
        Patient[] patients = [patient, other];
        var byCity = patients.GroupBy(p => p.City ?? "").ToDictionary(g => g.Key, g => g.ToDictionary(p => p.Nir, p => "ward"));
        Cloud.Send({|SOV1002:byCity.Keys.ToList()|});
        Cloud.Send({|SOV1001:byCity.Values.First().Keys.ToList()|});
        Cloud.Send(byCity.Values.First().Values.ToList());
        Cloud.Send(byCity["Lille"]["1"]);
        """);

    [Fact]
    public Task Editing_objects_in_a_loop_over_a_query_is_seen() => FlowCase.Body("""
        var boxes = new List<Box> { new(), new() };
        foreach (var box in boxes.Where(b => b.A.Length == 0))
            box.A = patient.Nir;
        Cloud.Send({|SOV1001:boxes[0].A|});
        Cloud.Send({|SOV1001:boxes|});
        Cloud.Send(boxes[0].B);
        boxes.ForEach(box => box.B = patient.City ?? "");
        Cloud.Send({|SOV1002:boxes[1].B|});
        """);

    [Fact]
    public Task Masking_in_a_query_is_silent() => FlowCase.Members("""
        private static string Mask(string text) => new('*', text.Length);

        void Run(List<Patient> patients)
        {
            Cloud.Send(patients.Select(p => Mask(p.Nir)).ToList());
            Cloud.Send(patients.Select(p => p.Nir).Select(Mask).ToArray());
            Cloud.Send(patients.ToDictionary(p => Mask(p.Nir), p => p.Nir.Length));
            Cloud.Send({|SOV1002:patients.Select(p => new { Name = Mask(p.Name), p.City }).ToList()|});
        }
        """);
}
