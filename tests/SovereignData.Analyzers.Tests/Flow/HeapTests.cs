namespace SovereignData.Analyzers.Tests.Flow;

public sealed class HeapTests
{
    [Fact]
    public Task An_object_initialiser_fills_the_object() => FlowCase.Body("""
        var box = new Box { A = patient.Nir };
        Cloud.Send({|SOV1001:box.A|});
        Cloud.Send({|SOV1001:box|});
        """);

    [Fact]
    public Task A_sibling_property_is_silent() => FlowCase.Body("""
        var box = new Box { A = patient.Nir, B = "cardiology" };
        Cloud.Send(box.B);
        box.B = box.A;
        Cloud.Send({|SOV1001:box.B|});
        """);

    [Fact]
    public Task An_alias_sees_what_is_written() => FlowCase.Body("""
        var box = new Box();
        var alias = box;
        alias.A = patient.Nir;
        Cloud.Send({|SOV1001:box.A|});
        Cloud.Send(alias.B);
        """);

    [Fact]
    public Task Overwriting_through_an_alias_is_silent() => FlowCase.Body("""
        var box = new Box { A = patient.Nir };
        var alias = box;
        alias.A = "none";
        Cloud.Send(box.A);
        Cloud.Send(box);
        """);

    [Fact]
    public Task Another_object_of_the_same_type_is_no_alias() => FlowCase.Body("""
        var first = new Box();
        var second = new Box();
        first.A = patient.Nir;
        Cloud.Send(second.A);
        Cloud.Send(second);
        Cloud.Send({|SOV1001:first|});
        """);

    [Fact]
    public Task An_alias_on_one_branch_may_be_either_object() => FlowCase.Body("""
        var first = new Box();
        var second = new Box();
        var either = flag ? first : second;
        either.A = patient.Nir;
        Cloud.Send({|SOV1001:first.A|});
        Cloud.Send({|SOV1001:second.A|});
        either.A = "none";
        Cloud.Send({|SOV1001:first.A|});
        """);

    [Fact]
    public Task A_nested_path_is_followed() => FlowCase.Body("""
        var box = new Box { Next = new Box { Next = new Box() } };
        box.Next.Next.A = patient.Nir;
        Cloud.Send({|SOV1001:box.Next.Next.A|});
        Cloud.Send({|SOV1001:box.Next|});
        Cloud.Send(box.Next.Next.B);
        Cloud.Send(box.Next.A);
        Cloud.Send(box.A);
        """);

    [Fact]
    public Task A_nested_initialiser_fills_what_is_there() => FlowCase.Code("""
        class Address { public string Street { get; set; } = ""; public string Country { get; set; } = ""; }
        class Letter { public Address To { get; } = new(); public string Subject { get; set; } = ""; }
        class Export
        {
            void Run(Patient patient)
            {
                var letter = new Letter { To = { Street = patient.Name, Country = "FR" }, Subject = "Results" };
                Cloud.Send({|SOV1001:letter.To.Street|});
                Cloud.Send(letter.To.Country);
                Cloud.Send(letter.Subject);
                Cloud.Send({|SOV1001:letter|});
            }
        }
        """);

    [Fact]
    public Task A_path_longer_than_the_bound_is_still_seen() => FlowCase.Body("""
        var box = new Box { Next = new() { Next = new() { Next = new() { Next = new() { Next = new() { A = patient.Nir } } } } } };
        Cloud.Send({|SOV1001:box.Next!.Next!.Next!.Next!.Next!.A|});
        Cloud.Send({|SOV1001:box|});
        Cloud.Send(box.A);
        """);

    [Fact]
    public Task Replacing_an_object_replaces_what_it_held() => FlowCase.Body("""
        var box = new Box { Next = new Box { A = patient.Nir } };
        var old = box.Next;
        box.Next = new Box();
        Cloud.Send(box.Next.A);
        Cloud.Send(box);
        Cloud.Send({|SOV1001:old.A|});
        """);

    [Fact]
    public Task A_helper_sets_a_field() => FlowCase.Members("""
        private static void Fill(Box box, string text) => box.A = text;
        private static void Empty(Box box) => box.A = "";

        void Run(Patient patient)
        {
            var box = new Box();
            Fill(box, patient.Nir);
            Cloud.Send({|SOV1001:box.A|});
            Cloud.Send(box.B);
            Empty(box);
            Cloud.Send(box.A);
        }
        """);

    [Fact]
    public Task A_helper_makes_the_object() => FlowCase.Members("""
        private static Box Make(string text, int depth) => new() { A = text, B = "ward", Next = depth > 0 ? Make(text, depth - 1) : null };

        void Run(Patient patient)
        {
            var tagged = Make(patient.Nir, 2);
            var plain = Make("none", 2);
            Cloud.Send({|SOV1001:tagged.A|});
            Cloud.Send({|SOV1001:tagged.Next!.A|});
            Cloud.Send(tagged.B);
            Cloud.Send(plain);
        }
        """);

    [Fact]
    public Task Two_objects_of_one_helper_are_told_apart() => FlowCase.Members("""
        private static Box Make(string text) => new() { A = text };

        void Run(Patient patient)
        {
            var tagged = Make(patient.Nir);
            var plain = Make("none");
            plain.B = "ward";
            Cloud.Send(plain);
            Cloud.Send({|SOV1001:tagged|});
        }
        """);

    [Fact]
    public Task A_cycle_of_objects_ends() => FlowCase.Body("""
        var first = new Box();
        var second = new Box { Next = first };
        first.Next = second;
        second.A = patient.Nir;
        Cloud.Send({|SOV1001:first|});
        Cloud.Send({|SOV1001:first.Next.Next.Next.A|});
        Cloud.Send(first.A);
        """);

    [Fact]
    public Task A_list_built_by_hand_is_walked() => FlowCase.Body("""
        Box? head = null;
        foreach (var p in new[] { patient, other })
            head = new Box { A = p.Nir, B = "ward", Next = head };
        for (var box = head; box is not null; box = box.Next)
        {
            Cloud.Send({|SOV1001:box.A|});
            Cloud.Send(box.B);
        }
        """);

    [Fact]
    public Task An_anonymous_object_carries_its_members() => FlowCase.Body("""
        var row = new { patient.Nir, Ward = "cardiology", Rate = patient.HeartRate };
        Cloud.Send({|SOV1001:row.Nir|});
        Cloud.Send({|SOV1001:row|});
        Cloud.Send({|SOV1002:row.Rate|});
        Cloud.Send(row.Ward);
        """);

    [Fact]
    public Task An_anonymous_object_without_tagged_members_is_silent() => FlowCase.Body("""
        var row = new { Ward = "cardiology", patient.Nir.Length, Nested = new { Id = index } };
        Cloud.Send(row);
        Cloud.Send(row.Nested);
        Cloud.Send({|SOV1002:row with { Ward = patient.City ?? "" }|});
        Cloud.Send(new { Tagged = patient.Nir, row.Ward }.Ward);
        """);

    [Fact]
    public Task A_struct_is_copied() => FlowCase.Code("""
        struct Point { public string Name; public string Ward; }
        class Export
        {
            void Run(Patient patient)
            {
                var first = new Point { Name = patient.Nir, Ward = "cardiology" };
                var second = first;
                first.Name = "none";
                Cloud.Send(first.Name);
                Cloud.Send(first);
                Cloud.Send({|SOV1001:second.Name|});
                Cloud.Send(second.Ward);
            }
        }
        """);

    [Fact]
    public Task A_copy_of_a_struct_leaves_the_original_alone() => FlowCase.Code("""
        struct Inner { public string Name; }
        struct Outer { public Inner Inner; public string Ward; }
        class Export
        {
            private static void Change(Outer outer, string text) => outer.Inner.Name = text;
            private static void ChangeIt(ref Outer outer, string text) => outer.Inner.Name = text;

            void Run(Patient patient)
            {
                var first = new Outer();
                var copy = first;
                copy.Inner.Name = patient.Nir;
                Cloud.Send(first.Inner.Name);
                Cloud.Send({|SOV1001:copy.Inner.Name|});
                Change(first, patient.Nir);
                Cloud.Send(first);
                ChangeIt(ref first, patient.Nir);
                Cloud.Send({|SOV1001:first|});
                Cloud.Send(first.Ward);
            }
        }
        """);

    [Fact]
    public Task A_struct_in_an_array_is_written_in_place() => FlowCase.Code("""
        struct Row { public string Name; public string Ward; }
        class Export
        {
            void Run(Patient patient)
            {
                var rows = new Row[2];
                rows[0].Name = patient.Nir;
                var copy = rows[0];
                rows[0] = default;
                Cloud.Send({|SOV1001:copy.Name|});
                Cloud.Send(copy.Ward);
                Cloud.Send(rows[0].Name);
            }
        }
        """);

    [Fact]
    public Task An_object_in_a_field_of_type_object_keeps_its_members() => FlowCase.Body("""
        var box = new Box { Any = new Box { A = patient.Nir, B = "ward" } };
        Cloud.Send({|SOV1001:box.Any|});
        Cloud.Send(((Box)box.Any).B);
        Cloud.Send({|SOV1001:((Box)box.Any).A|});
        box.Any = patient;
        Cloud.Send({|SOV1002:((Patient)box.Any).City|});
        """);

    [Fact]
    public Task A_struct_that_a_method_gives_is_a_copy() => FlowCase.Code("""
        struct Cell { public string Id; public string Tag; }
        class Grid
        {
            private readonly Cell[] _cells = new Cell[8];
            public Cell Copy(int at) => _cells[at];
            public ref Cell At(int at) => ref _cells[at];
        }
        class Export
        {
            void Copied(Patient patient)
            {
                var grid = new Grid();
                var copy = grid.Copy(3);
                copy.Tag = patient.Nir;
                Cloud.Send(grid.Copy(3).Tag);
                Cloud.Send({|SOV1001:copy.Tag|});
            }
            void Referred(Patient patient)
            {
                var grid = new Grid();
                ref var cell = ref grid.At(3);
                cell.Tag = patient.Nir;
                Cloud.Send({|SOV1001:grid.Copy(3).Tag|});
            }
        }
        """);
}
