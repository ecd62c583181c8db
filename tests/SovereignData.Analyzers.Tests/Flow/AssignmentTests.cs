namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Assignments in places where code really has them.</summary>
public sealed class AssignmentTests
{
    [Fact]
    public Task A_loop_reads_a_line_in_its_condition() => FlowCase.Body("""
        var reader = new StringReader(patient.Name);
        string? line;
        while ((line = reader.ReadLine()) != null)
            Cloud.Send({|SOV1001:line|});
        Cloud.Send({|SOV1001:line|});
        """);

    [Fact]
    public Task A_condition_assigns_and_tests() => FlowCase.Body("""
        string? city;
        if ((city = patient.City) is not null && city.Length > 3)
            Cloud.Send({|SOV1002:city|});
        if ((city = null) is null)
            Cloud.Send(city);
        """);

    [Fact]
    public Task A_variable_without_initialiser_is_assigned_on_each_branch() => FlowCase.Body("""
        string text;
        if (flag)
            text = patient.Nir;
        else if (index > 0)
            text = "none";
        else
            return;
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task An_argument_assigns() => FlowCase.Members("""
        private static string Both(string first, string second) => second;

        void Run(Patient patient)
        {
            string text = "none";
            var result = Both(text = patient.Nir, text);
            Cloud.Send({|SOV1001:text|});
            Cloud.Send({|SOV1001:result|});
            result = Both(text = "none", text);
            Cloud.Send(result);
        }
        """);

    [Fact]
    public Task An_index_assigns_before_the_right_side_is_read() => FlowCase.Body("""
        var i = 0;
        var lines = new string[3];
        lines[i++] = patient.Nir;
        lines[i++] = "none";
        Cloud.Send({|SOV1001:lines[0]|});
        Cloud.Send({|SOV1001:lines|});
        Cloud.Send(i);
        """);

    [Fact]
    public Task Assignments_in_a_tuple_happen_at_once() => FlowCase.Body("""
        string a = patient.Nir, b = "b", c = "c";
        (a, b, c) = (b, c, a);
        Cloud.Send(a);
        Cloud.Send(b);
        Cloud.Send({|SOV1001:c|});
        """);

    [Fact]
    public Task A_scope_may_use_a_name_again() => FlowCase.Body("""
        {
            var text = patient.Nir;
            Cloud.Send({|SOV1001:text|});
        }

        {
            var text = "none";
            Cloud.Send(text);
        }

        for (var i = 0; i < 2; i++)
        {
            string? text = null;
            Cloud.Send(text);
            text = patient.Nir;
        }
        """);

    [Fact]
    public Task A_variable_declared_in_a_loop_begins_anew() => FlowCase.Body("""
        foreach (var p in new[] { patient, other })
        {
            var text = "none";
            if (p.Smoker)
                text = p.Nir;
            Cloud.Send({|SOV1001:text|});
        }

        foreach (var p in new[] { patient, other })
        {
            var text = p.Smoker ? "smoker" : "none";
            Cloud.Send(text);
        }
        """);

    [Fact]
    public Task An_out_variable_is_overwritten_by_the_call() => FlowCase.Body("""
        var number = Convert.ToInt64(patient.Nir);
        Cloud.Send({|SOV1001:number|});
        _ = long.TryParse("42", out number);
        Cloud.Send(number);
        """);

    [Fact]
    public Task Every_compound_assignment_joins() => FlowCase.Body("""
        var rate = patient.HeartRate;
        int a = 1, b = 1, c = 1, d = 1;
        a *= rate;
        b ^= rate;
        c >>>= rate;
        d %= rate;
        Cloud.Send({|SOV1002:a|});
        Cloud.Send({|SOV1002:b|});
        Cloud.Send({|SOV1002:c|});
        Cloud.Send({|SOV1002:d|});
        var smokes = false;
        smokes |= patient.Smoker;
        Cloud.Send({|SOV1002:smokes|});
        var is3 = false;
        is3 |= patient.HeartRate == 3;
        Cloud.Send(is3);
        """);

    [Fact]
    public Task Members_of_arrays_and_dictionaries_are_compound_targets() => FlowCase.Body("""
        var totals = new Dictionary<string, int> { ["a"] = 0 };
        totals["a"] += patient.HeartRate;
        Cloud.Send({|SOV1002:totals["a"]|});
        var lines = new[] { "", "" };
        lines[1] += patient.Nir;
        Cloud.Send({|SOV1001:lines[1]|});
        Cloud.Send(lines[0]);
        var counts = new Dictionary<string, int>();
        counts["a"] = counts.GetValueOrDefault("a") + 1;
        counts["a"]++;
        Cloud.Send(counts["a"]);
        var box = new Box();
        box.A += "none";
        box.B ??= patient.City ?? "";
        Cloud.Send(box.A);
        Cloud.Send({|SOV1002:box.B|});
        """);

    [Fact]
    public Task A_constant_local_is_constant() => FlowCase.Body("""
        const string Prefix = "NIR ";
        var text = Prefix;
        Cloud.Send(text);
        text += patient.Nir;
        Cloud.Send({|SOV1001:text|});
        Cloud.Send(Prefix + index);
        """);

    [Fact]
    public Task A_default_takes_the_place_of_the_value() => FlowCase.Body("""
        var text = patient.Nir;
        text = default;
        Cloud.Send(text);
        var rate = patient.HeartRate;
        rate = default(int);
        Cloud.Send(rate);
        (string, int) pair = (patient.Nir, 1);
        pair = default;
        Cloud.Send(pair);
        Cloud.Send(pair.Item1);
        """);

    [Fact]
    public Task A_parameter_can_be_overwritten() => FlowCase.Members("""
        void Run(Patient patient, string text)
        {
            Cloud.Send(text);
            text = patient.Nir;
            Cloud.Send({|SOV1001:text|});
            patient = null!;
            Cloud.Send(patient);
            text = "";
            Cloud.Send(text);
        }
        """);
}
