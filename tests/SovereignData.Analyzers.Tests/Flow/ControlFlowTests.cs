namespace SovereignData.Analyzers.Tests.Flow;

public sealed class ControlFlowTests
{
    [Fact]
    public Task Branches_meet_again() => FlowCase.Body("""
        var text = "none";
        if (flag)
            text = patient.Nir;
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task The_higher_level_of_two_branches_counts() => FlowCase.Body("""
        string? text;
        if (flag)
            text = patient.City;
        else
            text = patient.Nir;
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task Overwriting_on_one_branch_is_not_enough() => FlowCase.Body("""
        var text = patient.Nir;
        if (flag)
            text = "none";
        else if (index > 3)
            text = "nobody";
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task Overwriting_on_every_branch_is_silent() => FlowCase.Body("""
        var text = patient.Nir;
        if (flag)
            text = "none";
        else if (index > 3)
            text = "nobody";
        else
            text = "";
        Cloud.Send(text);
        """);

    [Fact]
    public Task Each_branch_is_seen_by_itself() => FlowCase.Body("""
        var text = "none";
        if (flag)
        {
            text = patient.Nir;
            Cloud.Send({|SOV1001:text|});
        }
        else
        {
            Cloud.Send(text);
        }
        """);

    [Fact]
    public Task A_branch_that_leaves_takes_its_value_along() => FlowCase.Body("""
        var text = "none";
        if (flag)
        {
            text = patient.Nir;
            return;
        }

        if (index > 3)
        {
            text = patient.Nir;
            throw new InvalidOperationException();
        }

        Cloud.Send(text);
        """);

    [Fact]
    public Task A_guard_that_overwrites_before_returning_leaves_the_rest_tagged() => FlowCase.Body("""
        var text = patient.Nir;
        if (flag)
        {
            text = "none";
            Cloud.Send(text);
            return;
        }

        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task A_loop_carries_to_its_next_turn() => FlowCase.Body("""
        var previous = "none";
        for (var i = 0; i < 3; i++)
        {
            Cloud.Send({|SOV1001:previous|});
            previous = patient.Nir;
        }
        """);

    [Fact]
    public Task A_loop_carries_through_a_chain_of_variables() => FlowCase.Body("""
        string a = "", b = "", c = "", d = "";
        while (index-- > 0)
        {
            d = c;
            c = b;
            b = a;
            a = patient.Nir;
        }

        Cloud.Send({|SOV1001:d|});
        """);

    [Fact]
    public Task A_loop_that_overwrites_first_is_silent() => FlowCase.Body("""
        var text = patient.Nir;
        for (var i = 0; i < 3; i++)
        {
            text = "none";
            Cloud.Send(text);
            text = patient.Nir;
        }
        """);

    [Fact]
    public Task A_loop_that_may_not_run_leaves_what_was_there() => FlowCase.Body("""
        var text = patient.Nir;
        for (var i = 0; i < index; i++)
            text = "none";
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task A_loop_that_runs_at_least_once_overwrites() => FlowCase.Body("""
        var text = patient.Nir;
        do
        {
            text = "none";
        }
        while (index-- > 0);
        Cloud.Send(text);
        """);

    [Fact]
    public Task An_endless_loop_is_left_by_break_only() => FlowCase.Body("""
        var text = patient.Nir;
        while (true)
        {
            text = "none";
            if (index-- == 0)
                break;
            text = patient.Nir;
        }

        Cloud.Send(text);
        """);

    [Fact]
    public Task Break_takes_its_value_along() => FlowCase.Body("""
        var text = "none";
        foreach (var candidate in new[] { patient, other })
        {
            text = candidate.Nir;
            if (candidate.HeartRate > 100)
                break;
            text = "none";
        }

        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task Continue_takes_its_value_along() => FlowCase.Body("""
        var text = "none";
        for (var i = 0; i < 3; i++)
        {
            Cloud.Send({|SOV1001:text|});
            text = patient.Nir;
            if (flag)
                continue;
            text = "none";
        }
        """);

    [Fact]
    public Task Nested_loops_carry_to_the_outer_one() => FlowCase.Body("""
        string outer = "none", inner = "none";
        foreach (var candidate in new[] { patient, other })
        {
            Cloud.Send({|SOV1001:outer|});
            while (index-- > 0)
            {
                outer = inner;
                inner = candidate.Nir;
            }
        }
        """);

    [Fact]
    public Task The_update_of_a_for_loop_is_part_of_it() => FlowCase.Body("""
        for (var text = "none"; text.Length < 99; text += patient.Nir)
            Cloud.Send({|SOV1001:text|});
        for (var text = "none"; text.Length < 99; text += "!", index += text.Length)
            Cloud.Send(text);
        """);

    [Fact]
    public Task Foreach_reads_each_element() => FlowCase.Body("""
        foreach (var candidate in new[] { patient, other })
        {
            Cloud.Send({|SOV1001:candidate.Nir|});
            Cloud.Send({|SOV1002:candidate.City|});
        }

        foreach (var line in new[] { "a", "b" })
            Cloud.Send(line);
        """);

    [Fact]
    public Task Goto_forward_skips() => FlowCase.Body("""
        var text = patient.Nir;
        if (flag)
            goto send;
        text = "none";
        Cloud.Send(text);
        send:
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task Goto_backward_carries() => FlowCase.Body("""
        var text = "none";
        again:
        Cloud.Send({|SOV1001:text|});
        text = patient.Nir;
        if (index-- > 0)
            goto again;
        """);

    [Fact]
    public Task Goto_past_an_assignment_is_silent() => FlowCase.Body("""
        var text = "none";
        goto send;
        #pragma warning disable CS0162
        text = patient.Nir;
        send:
        Cloud.Send(text);
        """);

    [Fact]
    public Task Goto_case_carries() => FlowCase.Body("""
        var text = "none";
        switch (index)
        {
            case 0:
                text = patient.Nir;
                goto case 2;
            case 1:
                Cloud.Send(text);
                break;
            case 2:
                Cloud.Send({|SOV1001:text|});
                goto default;
            default:
                text = "";
                break;
        }

        Cloud.Send(text);
        """);

    [Fact]
    public Task Each_section_of_a_switch_is_seen_by_itself() => FlowCase.Body("""
        string text;
        switch (index)
        {
            case 0:
                text = patient.Nir;
                break;
            case 1:
                text = "none";
                Cloud.Send(text);
                break;
            default:
                return;
        }

        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task A_lock_changes_nothing() => FlowCase.Members("""
        private readonly Lock gate = new();
        private readonly object old = new();

        void Run(Patient patient)
        {
            string text;
            lock (gate)
                text = patient.Nir;
            lock (old)
            {
                Cloud.Send({|SOV1001:text|});
                text = "none";
            }

            Cloud.Send(text);
        }
        """);

    [Fact]
    public Task Blocks_of_other_kinds_change_nothing() => FlowCase.Body("""
        string text;
        int rate;
        checked { rate = patient.HeartRate + 1; }
        unsafe { text = patient.Nir; }
        { { Cloud.Send({|SOV1002:rate|}); } }
        Cloud.Send({|SOV1001:text|});
        unchecked { text = "none"; }
        Cloud.Send(text);
        """);

    [Fact]
    public Task Short_circuits_may_or_may_not_assign() => FlowCase.Body("""
        string first = "none", second = "none";
        var found = flag && (first = patient.Nir).Length > 3 || (second = patient.City ?? "").Length > 3;
        Cloud.Send({|SOV1001:first|});
        Cloud.Send({|SOV1002:second|});
        var text = patient.Nir;
        if (flag && (text = "none").Length > 3)
            index++;
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task What_a_condition_assigns_is_known_where_it_holds() => FlowCase.Body("""
        var text = patient.Nir;
        if (flag && (text = "none").Length > 3)
            Cloud.Send(text);
        """);
}
