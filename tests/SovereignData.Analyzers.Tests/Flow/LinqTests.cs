namespace SovereignData.Analyzers.Tests.Flow;

public sealed class LinqTests
{
    private const string Rows = """
        var patients = new List<Patient> { patient, other };
        var boxes = patients.Select(p => new Box { A = p.Nir, B = "ward" }).ToList();

        """;

    [Fact]
    public Task Select_hands_on_what_the_lambda_gives() => Run("""
        Cloud.Send({|SOV1001:patients.Select(p => p.Nir).ToList()|});
        Cloud.Send({|SOV1002:patients.Select(p => p.City)|});
        Cloud.Send({|SOV1001:patients.Select(p => p)|});
        Cloud.Send({|SOV1001:patients.Select((p, i) => $"{i}: {p.Name}").First()|});
        foreach (var city in patients.Select(p => p.City))
            Cloud.Send({|SOV1002:city|});
        """);

    [Fact]
    public Task A_lambda_that_drops_the_value_is_silent() => Run("""
        Cloud.Send(patients.Select(p => "constant").ToList());
        Cloud.Send(patients.Select(p => p.Nir.Length).ToArray());
        Cloud.Send(patients.Select((p, i) => i).First());
        Cloud.Send(patients.Select(p => p.HeartRate > 100));
        Cloud.Send(patients.Select(p => new { Ward = "cardiology", Known = p.City != null }).ToList());
        """);

    [Fact]
    public Task Objects_made_in_a_projection_keep_their_members() => Run("""
        foreach (var box in boxes)
        {
            Cloud.Send({|SOV1001:box.A|});
            Cloud.Send(box.B);
        }

        Cloud.Send(boxes.Select(box => box.B).ToList());
        Cloud.Send({|SOV1001:boxes.Select(box => box.A).First()|});
        Cloud.Send(boxes.Count);
        """);

    [Fact]
    public Task Filters_and_orders_hand_on_their_elements() => Run("""
        Cloud.Send({|SOV1002:patients.Where(p => p.Smoker).OrderBy(p => p.Nir).ThenByDescending(p => p.Name).Select(p => p.City).ToList()|});
        Cloud.Send({|SOV1001:patients.Where(p => p.Smoker).Skip(1).Take(3).Reverse().Distinct().ToArray()|});
        Cloud.Send({|SOV1002:patients.OfType<Patient>().Cast<Patient>().DistinctBy(p => p.Nir).MaxBy(p => p.HeartRate)!.City|});
        Cloud.Send(new[] { "a", "b" }.OrderBy(line => patient.Nir.IndexOf(line)).First());
        Cloud.Send(new[] { "a" }.Where(line => patients.Any(p => p.Nir == line)).ToList());
        """);

    [Fact]
    public Task One_element_is_handed_out() => Run("""
        Cloud.Send({|SOV1001:patients.First().Nir|});
        Cloud.Send({|SOV1002:patients.FirstOrDefault(p => p.Nir == "1")?.City|});
        Cloud.Send({|SOV1001:patients.Single()|});
        Cloud.Send({|SOV1002:patients.Last().HeartRate|});
        Cloud.Send({|SOV1001:patients.ElementAt(index)|});
        Cloud.Send({|SOV1001:patients.Select(p => p.Nir).SingleOrDefault() ?? "none"|});
        Cloud.Send({|SOV1001:new string[0].DefaultIfEmpty(patient.Nir).First()|});
        Cloud.Send(new[] { "a" }.FirstOrDefault(line => line != patient.Nir, "none"));
        """);

    [Fact]
    public Task SelectMany_flattens() => Run("""
        Cloud.Send({|SOV1002:patients.SelectMany(p => p.Allergies).ToList()|});
        Cloud.Send({|SOV1001:patients.SelectMany(p => p.Allergies, (p, allergy) => p.Nir + allergy).First()|});
        Cloud.Send({|SOV1002:patients.SelectMany(p => p.Allergies, (p, allergy) => allergy).First()|});
        Cloud.Send(patients.SelectMany(p => new[] { "a", "b" }).First());
        """);

    [Fact]
    public Task A_query_is_followed() => Run("""
        var names = from p in patients
                    where p.HeartRate > 100
                    orderby p.Name descending, p.City
                    select p.Nir;
        Cloud.Send({|SOV1001:names|});
        var cities = from p in patients select p.City;
        Cloud.Send({|SOV1002:cities.ToList()|});
        var none = from p in patients where p.Smoker select "smoker";
        Cloud.Send(none.ToList());
        """);

    [Fact]
    public Task A_query_with_let_is_followed() => Run("""
        var rows = from p in patients
                   let label = $"{p.Name} in {p.City}"
                   let size = label.Length
                   where size > 3
                   select new { label, size, p.City };
        foreach (var row in rows)
        {
            Cloud.Send({|SOV1001:row.label|});
            Cloud.Send(row.size);
            Cloud.Send({|SOV1002:row.City|});
        }
        """);

    [Fact]
    public Task A_query_with_join_is_followed() => Run("""
        var wards = new[] { (Code: "I10", Name: "cardiology"), (Code: "E11", Name: "diabetology") };
        var rows = from p in patients
                   join ward in wards on p.Diagnosis equals ward.Code
                   select new { p.Nir, Ward = ward.Name };
        Cloud.Send({|SOV1001:rows.ToList()|});
        Cloud.Send(rows.Select(row => row.Ward).ToList());
        var counts = from ward in wards
                     join p in patients on ward.Code equals p.Diagnosis into found
                     from f in found.DefaultIfEmpty()
                     select (ward.Name, f?.City, Count: found.Count());
        Cloud.Send({|SOV1002:counts.Select(row => row.City).ToList()|});
        Cloud.Send(counts.Select(row => (row.Name, row.Count)).ToList());
        Cloud.Send({|SOV1001:patients.Join(wards, p => p.Diagnosis, w => w.Code, (p, w) => p.Nir).First()|});
        """);

    [Fact]
    public Task A_query_with_group_is_followed() => Run("""
        var groups = from p in patients group p by p.City into grouped select new { City = grouped.Key, Count = grouped.Count(), Oldest = grouped.Min(p => p.BirthDate) };
        foreach (var group in groups)
        {
            Cloud.Send({|SOV1002:group.City|});
            Cloud.Send(group.Count);
            Cloud.Send({|SOV1002:group.Oldest|});
        }

        var byWard = patients.GroupBy(p => "ward", p => p.Nir);
        Cloud.Send(byWard.Select(g => g.Key).ToList());
        Cloud.Send({|SOV1001:byWard.First().First()|});
        Cloud.Send({|SOV1001:patients.GroupBy(p => p.Nir, (nir, ps) => nir + ps.Count()).First()|});
        Cloud.Send(patients.GroupBy(p => p.Nir, (nir, ps) => ps.Count()).First());
        Cloud.Send({|SOV1001:patients.ToLookup(p => p.City)["Lille"].First().Nir|});
        """);

    [Fact]
    public Task Dictionaries_made_of_a_sequence_are_told_apart() => Run("""
        var cities = patients.ToDictionary(p => p.Nir, p => p.City);
        Cloud.Send({|SOV1002:cities["1"]|});
        Cloud.Send({|SOV1001:cities.Keys|});
        Cloud.Send({|SOV1002:cities.Values|});
        var wards = patients.ToDictionary(p => p.Nir, _ => "cardiology");
        Cloud.Send(wards.Values.ToList());
        Cloud.Send(wards["1"]);
        Cloud.Send({|SOV1002:patients.ToDictionary(p => p.Nir)["1"].City|});
        """);

    [Fact]
    public Task Aggregate_carries_round() => Run("""
        Cloud.Send({|SOV1001:patients.Aggregate("", (text, p) => text + p.Nir)|});
        Cloud.Send({|SOV1002:patients.Aggregate(0, (sum, p) => sum + p.HeartRate)|});
        Cloud.Send({|SOV1001:patients.Select(p => p.Nir).Aggregate((a, b) => a + b)|});
        Cloud.Send({|SOV1001:patients.Aggregate(new StringBuilder(), (builder, p) => builder.Append(p.Nir), builder => builder.ToString())|});
        Cloud.Send(patients.Aggregate(0, (count, p) => count + 1));
        Cloud.Send(patients.Aggregate("", (text, p) => text + "*"));
        """);

    [Fact]
    public Task A_sink_inside_a_lambda_is_reported_there() => Run("""
        patients.ForEach(p => Cloud.Send({|SOV1001:p.Nir|}));
        patients.ForEach(p => Cloud.Send("one"));
        patients.Select(p => p.City).ToList().ForEach(city => Cloud.Send({|SOV1002:city|}));
        Array.ForEach(patients.ToArray(), p => { if (p.Smoker) Cloud.Send({|SOV1002:p.City|}); });
        Parallel.ForEach(patients, p => Cloud.Send({|SOV1001:p|}));
        _ = patients.Select(p => { Cloud.Send({|SOV1001:p.Name|}); return 1; }).ToList();
        """);

    [Fact]
    public Task A_sink_as_a_method_group_is_reported() => FlowCase.Members("""
        void Run(List<Patient> patients)
        {
            patients.ForEach({|SOV1001:Cloud.Send|});
            patients.Select(p => p.Nir.Length).Cast<object>().ToList().ForEach(Cloud.Send);
        }
        """);

    [Fact]
    public Task Sequences_are_put_together() => Run("""
        Cloud.Send({|SOV1001:new[] { "a" }.Concat(patients.Select(p => p.Nir)).ToList()|});
        Cloud.Send({|SOV1002:new[] { "a" }.Append(patient.City).Last()|});
        Cloud.Send({|SOV1002:new[] { "a" }.Prepend(patient.City).First()|});
        Cloud.Send({|SOV1001:new[] { "a" }.Union(patients.Select(p => p.Nir)).Last()|});
        Cloud.Send({|SOV1001:new[] { "a" }.Zip(patients).First().Second|});
        Cloud.Send(new[] { "a" }.Zip(patients).First().First);
        Cloud.Send({|SOV1001:new[] { "a" }.Zip(patients, (a, p) => a + p.Nir).First()|});
        Cloud.Send(new[] { "a" }.Except(patients.Select(p => p.Nir)).ToList());
        Cloud.Send({|SOV1001:patients.Select(p => p.Nir).Except(["a"]).ToList()|});
        Cloud.Send({|SOV1001:patients.Chunk(2).First()[0].Nir|});
        Cloud.Send({|SOV1001:Enumerable.Repeat(patient.Nir, 3).Last()|});
        Cloud.Send(Enumerable.Range(0, patients.Count).ToList());
        Cloud.Send({|SOV1002:patients.Index().Select(pair => pair.Item.City).First()|});
        Cloud.Send(patients.Index().Select(pair => pair.Index).First());
        """);

    [Fact]
    public Task A_queryable_is_followed() => Run("""
        IQueryable<Patient> query = patients.AsQueryable();
        Cloud.Send({|SOV1001:query.Where(p => p.Smoker).Select(p => p.Nir).ToList()|});
        Cloud.Send({|SOV1002:query.OrderBy(p => p.Nir).Select(p => new { p.City }).First().City|});
        Cloud.Send(query.Select(p => "constant").ToList());
        Cloud.Send(query.Count(p => p.Smoker));
        Cloud.Send({|SOV1002:(from p in query where p.Smoker select p.City).First()|});
        """);

    [Fact]
    public Task Parallel_queries_are_followed() => Run("""
        Cloud.Send({|SOV1001:patients.AsParallel().WithDegreeOfParallelism(2).Select(p => p.Nir).ToArray()|});
        Cloud.Send(patients.AsParallel().Select(p => 1).Sum());
        """);

    [Fact]
    public Task What_a_lambda_captures_flows() => Run("""
        var nir = patient.Nir;
        Cloud.Send({|SOV1001:Enumerable.Range(0, 3).Select(i => i + nir).ToList()|});
        var found = "none";
        patients.ForEach(p => found = p.Nir);
        Cloud.Send({|SOV1001:found|});
        var count = 0;
        patients.ForEach(p => count++);
        Cloud.Send(count);
        """);

    [Fact]
    public Task Extension_operators_of_ones_own_are_followed() => FlowCase.Code("""
        static class Extensions
        {
            extension<T>(IEnumerable<T> source) where T : class
            {
                public IEnumerable<TResult> Map<TResult>(Func<T, TResult> map) { foreach (var item in source) yield return map(item); }
                public T? Newest => source.LastOrDefault();
            }
            public static IEnumerable<T> Keep<T>(this IEnumerable<T> source, Func<T, bool> test) => source.Where(test);
        }
        class Export
        {
            void Run(List<Patient> patients)
            {
                Cloud.Send({|SOV1001:patients.Keep(p => p.Smoker).Map(p => p.Nir).ToList()|});
                Cloud.Send({|SOV1002:patients.Map(p => p.City).Newest|});
                Cloud.Send(patients.Map(p => "constant").ToList());
            }
        }
        """);

    [Fact]
    public Task A_report_in_one_long_query_is_seen_through() => Run("""
        var report = patients
            .Where(p => p.BirthDate.Year < 1990)
            .GroupBy(p => (p.City, p.Blood))
            .OrderByDescending(g => g.Count())
            .Select(g => new
            {
                Place = g.Key.City,
                Cases = g.Count(),
                Average = g.Average(p => p.HeartRate),
                Names = string.Join(", ", g.Select(p => p.Name)),
            })
            .ToList();
        Cloud.Send({|SOV1001:report|});
        Cloud.Send(report.Select(row => row.Cases).ToList());
        Cloud.Send({|SOV1002:report.Select(row => (row.Place, row.Average)).ToList()|});
        Cloud.Send({|SOV1001:report[0].Names|});
        """);

    private static Task Run(string statements) => FlowCase.Body(Rows + statements);
}
