namespace SovereignData.Analyzers.Tests.Flow;

public sealed class TupleTests
{
    [Fact]
    public Task A_tuple_carries_its_elements() => FlowCase.Body("""
        var pair = (patient.Nir, 3);
        Cloud.Send({|SOV1001:pair.Item1|});
        Cloud.Send({|SOV1001:pair|});
        Cloud.Send({|SOV1001:pair.Nir|});
        Cloud.Send(pair.Item2);
        """);

    [Fact]
    public Task A_named_sibling_is_silent() => FlowCase.Body("""
        (string Name, string Ward) pair = (patient.Nir, "cardiology");
        Cloud.Send(pair.Ward);
        Cloud.Send({|SOV1001:pair.Name|});
        pair.Name = "none";
        Cloud.Send(pair);
        pair.Ward = patient.City ?? "";
        Cloud.Send({|SOV1002:pair|});
        """);

    [Fact]
    public Task A_tuple_is_deconstructed() => FlowCase.Body("""
        var (name, ward) = (patient.Nir, "cardiology");
        Cloud.Send({|SOV1001:name|});
        Cloud.Send(ward);
        (string first, var (second, third)) = ("a", (patient.City, 3));
        Cloud.Send(first);
        Cloud.Send({|SOV1002:second|});
        Cloud.Send(third);
        """);

    [Fact]
    public Task Variables_are_swapped() => FlowCase.Body("""
        string tagged = patient.Nir, plain = "none";
        (tagged, plain) = (plain, tagged);
        Cloud.Send(tagged);
        Cloud.Send({|SOV1001:plain|});
        """);

    [Fact]
    public Task Members_and_elements_are_swapped() => FlowCase.Body("""
        var box = new Box { A = patient.Nir, B = "none" };
        (box.A, box.B) = (box.B, box.A);
        Cloud.Send(box.A);
        Cloud.Send({|SOV1001:box.B|});
        var lines = new[] { patient.Nir, "none" };
        (lines[0], lines[1]) = (lines[1], lines[0]);
        Cloud.Send(lines[0]);
        Cloud.Send({|SOV1001:lines[1]|});
        """);

    [Fact]
    public Task A_returned_tuple_is_deconstructed() => FlowCase.Members("""
        private static (string Name, string Ward) Read(Patient patient) => (patient.Name, "cardiology");
        private static (string, (string?, int)) Nested(Patient patient)
        {
            var city = patient.City;
            return ("none", (city, 3));
        }

        void Run(Patient patient)
        {
            var (name, ward) = Read(patient);
            Cloud.Send({|SOV1001:name|});
            Cloud.Send(ward);
            Cloud.Send(Read(patient).Ward);
            Cloud.Send({|SOV1001:Read(patient).Name|});
            var (none, (city, count)) = Nested(patient);
            Cloud.Send(none);
            Cloud.Send({|SOV1002:city|});
            Cloud.Send(count);
        }
        """);

    [Fact]
    public Task A_tuple_is_a_value() => FlowCase.Body("""
        var first = (Name: patient.Nir, Ward: "cardiology");
        var second = first;
        second.Name = "none";
        Cloud.Send(second);
        Cloud.Send({|SOV1001:first.Name|});
        """);

    [Fact]
    public Task A_long_tuple_is_told_apart() => FlowCase.Body("""
        var row = (1, 2, 3, 4, 5, 6, 7, patient.Nir, "cardiology");
        Cloud.Send({|SOV1001:row.Item8|});
        Cloud.Send(row.Item9);
        Cloud.Send(row.Item1);
        var (_, _, _, _, _, _, _, nir, ward) = row;
        Cloud.Send({|SOV1001:nir|});
        Cloud.Send(ward);
        """);

    [Fact]
    public Task A_converted_tuple_is_told_apart() => FlowCase.Body("""
        (object, object) pair = (patient.Nir, "cardiology");
        Cloud.Send({|SOV1001:pair.Item1|});
        Cloud.Send(pair.Item2);
        (long, string) numbers = (patient.HeartRate, "bpm");
        Cloud.Send({|SOV1002:numbers.Item1|});
        Cloud.Send(numbers.Item2);
        (object? A, object? B)? maybe = pair;
        Cloud.Send(maybe.Value.B);
        Cloud.Send({|SOV1001:maybe?.A|});
        """);

    [Fact]
    public Task Comparing_tuples_carries_nothing() => FlowCase.Body("""
        Cloud.Send((patient.Nir, 1) == (other.Nir, 1));
        Cloud.Send((patient.Nir, 1).Equals((other.Nir, 1)));
        Cloud.Send((patient.Nir, 1).GetHashCode());
        """);

    [Fact]
    public Task Tuples_in_a_list_are_told_apart() => FlowCase.Body("""
        var rows = new List<(string Name, string Ward)> { (patient.Nir, "cardiology") };
        rows.Add((other.Nir, "surgery"));
        foreach (var (name, ward) in rows)
        {
            Cloud.Send({|SOV1001:name|});
            Cloud.Send(ward);
        }

        Cloud.Send(rows[0].Ward);
        Cloud.Send({|SOV1001:rows[0].Name|});
        Cloud.Send(rows.Select(row => row.Ward).ToList());
        Cloud.Send({|SOV1001:rows.Select(row => row.Name).ToList()|});
        """);

    [Fact]
    public Task The_old_tuple_class_carries() => FlowCase.Body("""
        var pair = Tuple.Create(patient.Nir, "cardiology");
        Cloud.Send({|SOV1001:pair.Item1|});
        Cloud.Send(pair.Item2);
        var made = new Tuple<string, int>("none", 3);
        Cloud.Send(made.Item1);
        var entry = KeyValuePair.Create("nir", patient.Nir);
        Cloud.Send(entry.Key);
        Cloud.Send({|SOV1001:entry.Value|});
        """);

    [Fact]
    public Task A_tuple_field_carries_from_method_to_method() => FlowCase.Members("""
        private (string? Name, string? Ward) current;

        void Receive(Patient patient) => current = (patient.Name, "cardiology");

        void Rename(Patient patient) => current.Name = patient.Nir;

        void Flush()
        {
            var (name, ward) = current;
            Cloud.Send({|SOV1001:name|});
            Cloud.Send(ward);
        }
        """);

    [Fact]
    public Task Tuples_and_switches_and_lambdas_together() => FlowCase.Members("""
        private static (string Text, int Level) Judge(Patient patient, Func<Patient, string?> read) =>
            (patient.HeartRate, patient.Smoker) switch
            {
                ( > 120, _) => (read(patient) ?? "none", 2),
                (_, true) => ("smoker", 1),
                _ => ("fine", 0),
            };

        void Run(Patient patient)
        {
            var (text, level) = Judge(patient, p => p.City);
            Cloud.Send({|SOV1002:text|});
            Cloud.Send(level);
            (text, _) = Judge(patient, p => "constant");
            Cloud.Send(text);
        }
        """);
}
