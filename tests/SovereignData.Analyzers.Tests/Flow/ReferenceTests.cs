namespace SovereignData.Analyzers.Tests.Flow;

public sealed class ReferenceTests
{
    [Fact]
    public Task What_is_written_through_a_reference_is_read_from_the_variable() => FlowCase.Body("""
        var text = "none";
        ref var reference = ref text;
        reference = patient.Nir;
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task What_is_written_to_the_variable_is_read_through_a_reference() => FlowCase.Body("""
        var text = "none";
        ref readonly var reference = ref text;
        text = patient.Nir;
        Cloud.Send({|SOV1001:reference|});
        """);

    [Fact]
    public Task Overwriting_through_a_reference_is_silent() => FlowCase.Body("""
        var text = patient.Nir;
        ref var reference = ref text;
        reference = "none";
        Cloud.Send(text);
        """);

    [Fact]
    public Task A_reference_can_be_turned_elsewhere() => FlowCase.Body("""
        string first = "", second = "";
        ref var reference = ref first;
        reference = ref second;
        reference = patient.Nir;
        Cloud.Send(first);
        Cloud.Send({|SOV1001:second|});
        """);

    [Fact]
    public Task A_conditional_reference_may_write_either_variable() => FlowCase.Body("""
        string first = "", second = "", third = "";
        ref var reference = ref (flag ? ref first : ref second);
        reference = patient.Nir;
        Cloud.Send({|SOV1001:first|});
        Cloud.Send({|SOV1001:second|});
        Cloud.Send(third);
        """);

    [Fact]
    public Task A_conditional_expression_can_be_a_target() => FlowCase.Body("""
        string first = "", second = "";
        (flag ? ref first : ref second) = patient.Nir;
        Cloud.Send({|SOV1001:first + second|});
        """);

    [Fact]
    public Task A_reference_to_an_element_writes_the_array() => FlowCase.Body("""
        var lines = new[] { "", "" };
        ref var line = ref lines[0];
        line = patient.Nir;
        Cloud.Send({|SOV1001:lines[0]|});
        Cloud.Send(lines[1]);
        """);

    [Fact]
    public Task A_reference_to_a_field_writes_the_object() => FlowCase.Members("""
        private string kept = "", untouched = "";

        void Run(Patient patient)
        {
            ref var reference = ref this.kept;
            reference += patient.Nir;
            Cloud.Send({|SOV1001:kept|});
            Cloud.Send(untouched);
        }
        """);

    [Fact]
    public Task A_reference_keeps_to_the_element_that_it_was_made_for() => FlowCase.Body("""
        var lines = new[] { "", "" };
        var i = 0;
        ref var line = ref lines[i];
        i = 1;
        line = patient.Nir;
        Cloud.Send({|SOV1001:lines[0]|});
        """);

    [Fact]
    public Task A_reference_keeps_to_the_object_that_it_was_made_for() => FlowCase.Body("""
        var first = new Box();
        var second = new Box();
        var box = first;
        ref var reference = ref box.Any;
        box = second;
        reference = patient.Nir;
        Cloud.Send({|SOV1001:first.Any|});
        Cloud.Send(second.Any);
        """);

    [Fact]
    public Task A_reference_taken_in_a_loop_writes_each_element() => FlowCase.Body("""
        var lines = new string[3];
        for (var i = 0; i < lines.Length; i++)
        {
            ref var line = ref lines[i];
            line ??= patient.Nir;
        }

        Cloud.Send({|SOV1001:lines[2]|});
        """);

    [Fact]
    public Task A_loop_variable_by_reference_writes_the_elements() => FlowCase.Body("""
        Span<string> lines = new string[3];
        foreach (ref var line in lines)
            line = patient.Nir;
        Cloud.Send({|SOV1001:lines[1]|});
        """);

    [Fact]
    public Task A_reference_to_a_reference_is_one_to_the_variable() => FlowCase.Body("""
        var text = "";
        ref var outer = ref text;
        ref var inner = ref outer;
        inner = patient.Nir;
        Cloud.Send({|SOV1001:text|});
        outer = "";
        Cloud.Send(inner);
        """);

    [Fact]
    public Task A_reference_to_a_value_in_a_dictionary_writes_it() => FlowCase.Body("""
        var names = new Dictionary<int, string?>();
        ref var name = ref CollectionsMarshal.GetValueRefOrAddDefault(names, index, out _);
        name = patient.Nir;
        Cloud.Send({|SOV1001:names|});
        var rows = new Dictionary<string, string> { ["nir"] = "", ["app"] = "" };
        CollectionsMarshal.GetValueRefOrNullRef(rows, "nir") = patient.Nir;
        Cloud.Send({|SOV1001:rows["nir"]|});
        """);

    [Fact]
    public Task A_reference_can_be_moved_by_an_expression_over_itself() => FlowCase.Body("""
        Span<string> lines = new[] { patient.Nir, "" };
        ref var line = ref MemoryMarshal.GetReference(lines);
        ref var end = ref Unsafe.Add(ref line, lines.Length);
        while (Unsafe.IsAddressLessThan(ref line, ref end))
        {
            Cloud.Send({|SOV1001:line|});
            line = "";
            line = ref Unsafe.Add(ref line, 1);
        }
        """);

    [Fact]
    public Task References_moved_by_each_other_come_to_an_end() => FlowCase.Members("""
        static ref string Other(ref string one, ref string two) => ref one.Length > 1 ? ref one : ref two;

        void Run(Patient patient)
        {
            string first = patient.Nir, second = "", third = "";
            ref var left = ref first;
            ref var right = ref second;
            for (var i = 0; i < 9; i++)
            {
                left = ref Other(ref left, ref right);
                right = ref Other(ref right, ref left);
            }

            Cloud.Send({|SOV1001:right|});
            Cloud.Send(third);
        }
        """);

    [Fact]
    public Task A_reference_turned_on_one_way_only_may_refer_to_either() => FlowCase.Body("""
        string first = "", second = "", third = patient.Nir;
        ref var reference = ref first;
        if (flag)
            reference = ref second;
        reference = patient.Nir;
        Cloud.Send({|SOV1001:first|});
        Cloud.Send({|SOV1001:second|});
        reference = ref third;
        reference = "";
        Cloud.Send(third);
        """);

    [Fact]
    public Task A_reference_turned_from_element_to_element_in_a_loop_writes_each() => FlowCase.Body("""
        var lines = new[] { "", "", "" };
        var others = new[] { "" };
        ref var line = ref lines[0];
        for (var i = 0; i < lines.Length; i++)
        {
            line = ref lines[i];
            line = patient.Nir;
        }

        Cloud.Send({|SOV1001:lines[2]|});
        Cloud.Send(others[0]);
        """);

    [Fact]
    public Task A_reference_parameter_can_be_turned_elsewhere() => FlowCase.Members("""
        static void Fill(ref string text, ref string other, Patient patient)
        {
            text = ref other;
            text = patient.Nir;
        }

        void Run(Patient patient)
        {
            string text = "", other = "";
            Fill(ref text, ref other, patient);
            Cloud.Send(text);
            Cloud.Send({|SOV1001:other|});
        }
        """);

    [Fact]
    public Task A_reference_that_walks_over_an_array_writes_each_element() => FlowCase.Body("""
        var lines = new string[9];
        var others = new string[9];
        for (ref var line = ref lines[0]; Unsafe.IsAddressLessThan(ref line, ref lines[8]); line = ref Unsafe.Add(ref line, 1))
            line = patient.Nir;
        Cloud.Send({|SOV1001:lines[3]|});
        Cloud.Send(others[3]);
        """);

    [Fact]
    public Task A_reference_to_where_a_span_begins_writes_its_elements() => FlowCase.Body("""
        Span<string> lines = new string[2];
        MemoryMarshal.GetReference(lines) = "";
        ref var line = ref MemoryMarshal.GetReference(lines);
        line = patient.Nir;
        Cloud.Send({|SOV1001:lines[0]|});
        """);

    [Fact]
    public Task What_is_exchanged_comes_out_as_it_was() => FlowCase.Members("""
        private string last = "";

        void Run(Patient patient)
        {
            Cloud.Send(Interlocked.Exchange(ref last, ""));
            var text = "none";
            Cloud.Send(Interlocked.Exchange(ref text, patient.Nir));
            Cloud.Send({|SOV1001:text|});
            var other = "none";
            Cloud.Send(Interlocked.CompareExchange(ref other, patient.Nir, "some"));
            Cloud.Send({|SOV1001:Interlocked.CompareExchange(ref other, "", patient.City)|});
        }
        """);
}
