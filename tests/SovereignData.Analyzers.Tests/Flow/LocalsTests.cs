namespace SovereignData.Analyzers.Tests.Flow;

public sealed class LocalsTests
{
    [Fact]
    public Task A_variable_carries_what_it_is_assigned() => FlowCase.Body("""
        var text = patient.Nir;
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task A_clinical_fact_is_a_pseudonymised_flow() => FlowCase.Body("""
        var text = patient.Diagnosis;
        Cloud.Send({|SOV1002:text|});
        """);

    [Fact]
    public Task A_chain_of_assignments_carries() => FlowCase.Body("""
        string first, second, third;
        first = second = third = patient.Nir;
        var copy = first;
        Cloud.Send({|SOV1001:copy|});
        """);

    [Fact]
    public Task Declarators_are_told_apart() => FlowCase.Body("""
        string nir = patient.Nir, ward = "cardiology";
        Cloud.Send({|SOV1001:nir|});
        Cloud.Send(ward);
        """);

    [Fact]
    public Task An_overwritten_variable_is_silent() => FlowCase.Body("""
        var text = patient.Nir;
        text = "redacted";
        Cloud.Send(text);
        """);

    [Fact]
    public Task A_variable_is_reported_before_it_is_overwritten_only() => FlowCase.Body("""
        var text = "none";
        Cloud.Send(text);
        text = patient.Nir;
        Cloud.Send({|SOV1001:text|});
        text = patient.City;
        Cloud.Send({|SOV1002:text|});
        text = null;
        Cloud.Send(text);
        """);

    [Fact]
    public Task The_copy_of_a_variable_outlives_the_overwriting_of_the_original() => FlowCase.Body("""
        var text = patient.Nir;
        var copy = text;
        text = "";
        Cloud.Send({|SOV1001:copy|});
        Cloud.Send(text);
        """);

    [Fact]
    public Task A_variable_assigned_from_itself_keeps_what_it_holds() => FlowCase.Body("""
        var text = patient.Nir;
        text = text.Trim();
        text = (text);
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task An_assignment_is_an_expression() => FlowCase.Body("""
        string text;
        Cloud.Send({|SOV1001:text = patient.Nir|});
        Cloud.Send({|SOV1001:(text = "NIR ") + (text = patient.Nir)|});
        Cloud.Send(text = "none");
        """);

    [Fact]
    public Task Compound_assignment_joins_its_right_side() => FlowCase.Body("""
        var text = "NIR: ";
        text += patient.Nir;
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task Compound_assignment_keeps_its_left_side() => FlowCase.Body("""
        var text = patient.Nir;
        text += " (verified)";
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task Compound_assignment_of_constants_is_silent() => FlowCase.Body("""
        var nir = patient.Nir;
        var text = "NIR: ";
        text += "none";
        text += nir.Length > 13 ? "!" : "?";
        Cloud.Send(text);
        """);

    [Fact]
    public Task Numbers_are_summed_up() => FlowCase.Body("""
        var total = 0;
        total += patient.HeartRate;
        total -= 4;
        total <<= 1;
        Cloud.Send({|SOV1002:total|});
        """);

    [Fact]
    public Task Coalescing_takes_either_side() => FlowCase.Body("""
        string? given = null;
        Cloud.Send({|SOV1002:patient.City ?? "unknown"|});
        Cloud.Send({|SOV1001:given ?? patient.Nir|});
        Cloud.Send({|SOV1001:given ?? patient.City ?? patient.Nir|});
        Cloud.Send(given ?? "unknown");
        """);

    [Fact]
    public Task Coalescing_assignment_takes_either_side() => FlowCase.Body("""
        string? fallback = null;
        fallback ??= patient.Nir;
        Cloud.Send({|SOV1001:fallback|});

        var city = patient.City;
        city ??= "unknown";
        Cloud.Send({|SOV1002:city|});

        string? none = null;
        none ??= "nobody";
        Cloud.Send(none);
        """);

    [Fact]
    public Task Coalescing_assignment_yields_its_value() => FlowCase.Body("""
        string? text = null;
        Cloud.Send({|SOV1001:text ??= patient.Nir|});
        """);

    [Fact]
    public Task Coalescing_into_a_throw_keeps_the_value() => FlowCase.Body("""
        var city = patient.City ?? throw new InvalidOperationException("no city");
        Cloud.Send({|SOV1002:city|});
        """);

    [Fact]
    public Task Coalescing_a_value_that_was_only_tested_is_silent() => FlowCase.Body("""
        string? state = patient.City is null ? null : "known";
        Cloud.Send(state ?? throw new InvalidOperationException("no city"));
        """);

    [Fact]
    public Task A_conditional_takes_either_arm() => FlowCase.Body("""
        Cloud.Send({|SOV1001:flag ? patient.Nir : "none"|});
        Cloud.Send({|SOV1001:flag ? "none" : patient.Nir|});
        Cloud.Send({|SOV1001:flag ? patient.City : index > 0 ? patient.Nir : ""|});
        Cloud.Send(flag ? "none" : "nobody");
        """);

    [Fact]
    public Task What_a_conditional_tests_does_not_flow() => FlowCase.Body("""
        Cloud.Send(patient.Nir.StartsWith('1') ? "male" : "female");
        Cloud.Send(patient.City == null ? 0 : 1);
        """);

    [Fact]
    public Task A_switch_expression_takes_any_arm() => FlowCase.Body("""
        var text = index switch
        {
            0 => "none",
            1 when flag => patient.City,
            _ => patient.Nir,
        };
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task What_a_switch_expression_tests_does_not_flow() => FlowCase.Body("""
        var text = patient.Diagnosis switch
        {
            "I10" => "hypertension clinic",
            { Length: > 3 } when patient.HeartRate > 120 => "emergency room",
            _ => "general practice",
        };
        Cloud.Send(text);
        """);

    [Fact]
    public Task An_arm_that_throws_adds_nothing() => FlowCase.Body("""
        Cloud.Send(index switch { 0 => "a", 1 => "b", _ => throw new ArgumentOutOfRangeException(patient.Nir) });
        """);

    [Fact]
    public Task A_conditional_access_reads_on() => FlowCase.Body("""
        Patient? found = flag ? patient : null;
        Cloud.Send({|SOV1001:found?.Nir|});
        Cloud.Send({|SOV1001:found?.Nir.Trim()?.ToUpperInvariant()|});
        Cloud.Send({|SOV1002:found?.Next?.City|});
        Cloud.Send({|SOV1002:found?.HeartRate|});
        Cloud.Send(found?.Nir?.Length);
        """);

    [Fact]
    public Task A_conditional_assignment_writes() => FlowCase.Body("""
        Box? box = flag ? new Box() : null;
        box?.A = patient.Nir;
        Cloud.Send({|SOV1001:box?.A|});
        Cloud.Send(box?.B);
        box?.B += patient.City;
        Cloud.Send({|SOV1002:box!.B|});
        """);

    [Fact]
    public Task Casts_keep_the_value() => FlowCase.Body("""
        object boxed = patient.Nir;
        Cloud.Send({|SOV1001:boxed|});
        Cloud.Send({|SOV1001:(string)boxed|});
        Cloud.Send({|SOV1001:boxed as string|});
        Cloud.Send({|SOV1001:(IComparable)boxed|});
        object none = "none";
        Cloud.Send((string)none);
        Cloud.Send(none as string);
        """);

    [Fact]
    public Task An_object_keeps_its_members_through_casts() => FlowCase.Body("""
        object record = patient;
        Cloud.Send({|SOV1001:record|});
        Cloud.Send({|SOV1002:((Patient)record).City|});
        Cloud.Send({|SOV1001:(record as Patient)!.Nir|});
        object box = new Box { A = patient.Nir, B = "cardiology" };
        Cloud.Send(((Box)box).B);
        Cloud.Send({|SOV1001:(box as Box)?.A|});
        """);

    [Fact]
    public Task A_cast_to_a_tagged_type_reveals_what_an_object_is() => FlowCase.Members("""
        void Run(object message)
        {
            Cloud.Send(message);
            Cloud.Send({|SOV1001:(Patient)message|});
            Cloud.Send({|SOV1002:((Patient)message).Diagnosis|});
            Cloud.Send({|SOV1001:message as Patient|});
            Cloud.Send(message as Box);
        }
        """);
}
