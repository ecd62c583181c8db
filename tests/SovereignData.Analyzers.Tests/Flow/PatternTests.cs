namespace SovereignData.Analyzers.Tests.Flow;

public sealed class PatternTests
{
    [Fact]
    public Task A_declaration_pattern_binds_the_value() => FlowCase.Body("""
        object boxed = patient.Nir;
        if (boxed is string text)
            Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task A_declaration_pattern_over_a_constant_is_silent() => FlowCase.Body("""
        object boxed = patient.Nir.Length > 0 ? "given" : "missing";
        if (boxed is string text)
            Cloud.Send(text);
        """);

    [Fact]
    public Task The_result_of_a_pattern_carries_nothing() => FlowCase.Body("""
        Cloud.Send(patient.Nir is "1");
        Cloud.Send(patient.HeartRate is > 100 and < 200);
        Cloud.Send(patient is { City: "Lille", Smoker: true });
        Cloud.Send(patient.Nir is ['1', ..]);
        """);

    [Fact]
    public Task A_negated_pattern_binds_for_what_follows() => FlowCase.Body("""
        object boxed = flag ? patient.Nir : 3;
        if (boxed is not string text)
            return;
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task A_property_pattern_binds_the_member() => FlowCase.Body("""
        if (patient is { Nir: var nir, City: { } city, HeartRate: var rate })
        {
            Cloud.Send({|SOV1001:nir|});
            Cloud.Send({|SOV1002:city|});
            Cloud.Send({|SOV1002:rate|});
        }
        """);

    [Fact]
    public Task A_property_pattern_leaves_the_sibling_alone() => FlowCase.Body("""
        var box = new Box { A = patient.Nir, B = "cardiology" };
        if (box is { A: var name, B: var ward })
        {
            Cloud.Send({|SOV1001:name|});
            Cloud.Send(ward);
        }
        """);

    [Fact]
    public Task A_nested_property_pattern_binds_the_member() => FlowCase.Body("""
        if (patient is { Next.Nir: var nir } && patient is { Next: { City: var city } })
        {
            Cloud.Send({|SOV1001:nir|});
            Cloud.Send({|SOV1002:city|});
        }
        """);

    [Fact]
    public Task A_nested_property_pattern_leaves_the_sibling_alone() => FlowCase.Body("""
        var box = new Box { Next = new Box { A = patient.Nir, B = "cardiology" } };
        if (box is { Next.A: var name, Next.B: var ward, A: var own })
        {
            Cloud.Send({|SOV1001:name|});
            Cloud.Send(ward);
            Cloud.Send(own);
        }
        """);

    [Fact]
    public Task A_pattern_names_the_whole_beside_its_parts() => FlowCase.Body("""
        object message = patient;
        if (message is Patient { City: { Length: > 2 } city } person)
        {
            Cloud.Send({|SOV1001:person|});
            Cloud.Send({|SOV1002:city|});
        }
        """);

    [Fact]
    public Task A_type_pattern_reveals_what_an_object_is() => FlowCase.Members("""
        void Run(object message)
        {
            if (message is Patient person)
                Cloud.Send({|SOV1001:person|});
            if (message is Box box)
                Cloud.Send(box);
        }
        """);

    [Fact]
    public Task A_list_pattern_binds_its_elements() => FlowCase.Body("""
        string[] lines = [patient.Nir, patient.Name, "lille"];
        if (lines is [var first, _, ..])
            Cloud.Send({|SOV1001:first|});
        if (lines is [.., var last])
            Cloud.Send({|SOV1001:last + lines[1]|});
        """);

    [Fact]
    public Task A_list_pattern_tells_positions_apart() => FlowCase.Body("""
        string[] lines = ["header", patient.Nir];
        if (lines is [var header, var nir])
        {
            Cloud.Send(header);
            Cloud.Send({|SOV1001:nir|});
        }
        """);

    [Fact]
    public Task A_slice_pattern_binds_the_rest() => FlowCase.Body("""
        string[] lines = ["header", patient.Nir, "footer"];
        if (lines is ["header", .. var rest])
        {
            Cloud.Send({|SOV1001:rest|});
            Cloud.Send({|SOV1001:rest[0]|});
        }
        """);

    [Fact]
    public Task A_slice_of_constants_is_silent() => FlowCase.Body("""
        string[] lines = ["header", "footer"];
        if (lines is ["header", .. var rest] && patient.Nir is ['1', .., '9'])
            Cloud.Send(rest);
        """);

    [Fact]
    public Task A_text_can_be_taken_apart_as_a_list() => FlowCase.Body("""
        if (patient.Nir is [var sex, .. { Length: > 4 } rest])
        {
            Cloud.Send({|SOV1001:sex|});
            Cloud.Send({|SOV1001:rest|});
        }
        """);

    [Fact]
    public Task A_list_pattern_looks_into_its_elements() => FlowCase.Body("""
        List<Patient> patients = [patient, other];
        if (patients is [{ Nir: var nir, City: var city }, ..])
        {
            Cloud.Send({|SOV1001:nir|});
            Cloud.Send({|SOV1002:city|});
        }
        """);

    [Fact]
    public Task A_conjunction_binds_the_value() => FlowCase.Body("""
        if (patient.Nir is { Length: > 3 } and var nir)
            Cloud.Send({|SOV1001:nir|});
        if (patient.City is not null and not "Lille" and var city)
            Cloud.Send({|SOV1002:city|});
        if ("none" is { Length: > 3 } and var none)
            Cloud.Send(none);
        """);

    [Fact]
    public Task A_binding_is_read_in_the_rest_of_the_condition() => FlowCase.Body("""
        if (flag && patient.City is { } city && city.Length > 3)
            Cloud.Send({|SOV1002:city|});
        var text = patient.Next is { Nir: var nir } ? nir : "none";
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task A_type_case_binds_the_value() => FlowCase.Members("""
        void Run(object message)
        {
            switch (message)
            {
                case Patient { Smoker: true } smoker:
                    Cloud.Send({|SOV1002:smoker.City|});
                    break;
                case Patient person when person.HeartRate > 100:
                    Cloud.Send({|SOV1001:person|});
                    break;
                case Box box:
                    Cloud.Send(box.A);
                    break;
                case string text:
                    Cloud.Send(text);
                    break;
            }
        }
        """);

    [Fact]
    public Task A_type_case_of_a_tagged_text_binds_it() => FlowCase.Body("""
        object boxed = flag ? patient.Nir : 12;
        switch (boxed)
        {
            case string { Length: 15 } text:
                Cloud.Send({|SOV1001:text|});
                break;
            case int number:
                Cloud.Send(index);
                break;
        }
        """);

    [Fact]
    public Task A_case_may_share_its_body_with_a_default() => FlowCase.Body("""
        var text = "none";
        switch (patient.Next)
        {
            case null:
                break;
            case { Nir: "1" }:
            case var next when flag:
                text = patient.Nir;
                goto default;
            default:
                Cloud.Send({|SOV1001:text|});
                break;
        }
        """);

    [Fact]
    public Task Arms_of_a_switch_expression_bind() => FlowCase.Body("""
        var text = patient switch
        {
            { City: "Lille", Nir: var nir } => nir,
            { City: var city } => city,
        };
        Cloud.Send({|SOV1001:text|});
        var fact = patient switch { { City: { } city } => city, _ => "" };
        Cloud.Send({|SOV1002:fact|});
        """);

    [Fact]
    public Task A_binding_that_the_arm_drops_is_silent() => FlowCase.Body("""
        var text = patient switch
        {
            { Nir: var nir } when nir.StartsWith('1') => "male",
            { Nir: { Length: var length } } when length > 3 => "female",
            _ => "unknown",
        };
        Cloud.Send(text);
        """);

    [Fact]
    public Task A_tuple_pattern_tells_its_parts_apart() => FlowCase.Body("""
        var text = (patient.Nir, "cardiology") switch { (var nir, var ward) => ward };
        Cloud.Send(text);
        text = (patient.Nir, "cardiology") switch { (var nir, "cardiology") => nir, _ => "" };
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task A_positional_pattern_takes_a_record_apart() => FlowCase.Code("""
        record Admission(string Nir, string Ward);

        class Export
        {
            void Run(Patient patient)
            {
                object message = new Admission(patient.Nir, "cardiology");
                if (message is Admission(var nir, var ward) { Ward.Length: > 2 })
                {
                    Cloud.Send({|SOV1001:nir|});
                    Cloud.Send(ward);
                }
            }
        }
        """);

    [Fact]
    public Task A_var_pattern_deconstructs() => FlowCase.Body("""
        if ((patient.Nir, "cardiology") is var (nir, ward))
        {
            Cloud.Send({|SOV1001:nir|});
            Cloud.Send(ward);
        }
        """);

    [Fact]
    public Task A_pattern_in_a_loop_condition_binds_each_time() => FlowCase.Body("""
        var queue = new Queue<Patient>([patient, other]);
        while (queue.TryDequeue(out var next) && next is { Nir: { Length: > 0 } nir })
            Cloud.Send({|SOV1001:nir|});
        """);

    [Fact]
    public Task Patterns_follow_a_linked_list() => FlowCase.Body("""
        var current = patient;
        while (current is { Next: { } next })
        {
            Cloud.Send({|SOV1002:next.City|});
            current = next;
        }

        Cloud.Send({|SOV1001:current|});
        """);

    [Fact]
    public Task Patterns_and_spans_and_tuples_together() => FlowCase.Body("""
        object[] row = [("ward", patient.Next), index];
        if (row is [(string ward, Patient { Nir: [_, .. var rest] }), int column])
        {
            Cloud.Send({|SOV1001:rest|});
            Cloud.Send(ward);
            Cloud.Send(column);
        }
        """);
}
