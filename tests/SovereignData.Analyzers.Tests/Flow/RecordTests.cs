namespace SovereignData.Analyzers.Tests.Flow;

public sealed class RecordTests
{
    [Fact]
    public Task A_positional_record_carries_its_members() => Run("""
        var stay = new Stay(patient.Nir, "cardiology");
        Cloud.Send({|SOV1001:stay.Name|});
        Cloud.Send({|SOV1001:stay|});
        Cloud.Send({|SOV1001:stay.ToString()|});
        Cloud.Send({|SOV1001:$"{stay}"|});
        """);

    [Fact]
    public Task A_sibling_of_a_positional_record_is_silent() => Run("""
        var stay = new Stay(patient.Nir, "cardiology");
        Cloud.Send(stay.Ward);
        Cloud.Send(stay.GetHashCode());
        Cloud.Send(stay == new Stay("", ""));
        Cloud.Send(new Stay("none", "cardiology"));
        """);

    [Fact]
    public Task With_keeps_what_it_does_not_name() => Run("""
        var stay = new Stay(patient.Nir, "cardiology");
        var moved = stay with { Ward = "surgery" };
        Cloud.Send({|SOV1001:moved.Name|});
        Cloud.Send({|SOV1001:moved|});
        Cloud.Send(moved.Ward);
        Cloud.Send({|SOV1001:(stay with { }).Name|});
        """);

    [Fact]
    public Task With_overwrites_what_it_names() => Run("""
        var stay = new Stay(patient.Nir, "cardiology");
        var masked = stay with { Name = "***" };
        Cloud.Send(masked.Name);
        Cloud.Send(masked);
        Cloud.Send({|SOV1001:stay.Name|});
        """);

    [Fact]
    public Task With_brings_in_a_value() => Run("""
        var stay = new Stay("none", "cardiology");
        var named = stay with { Name = patient.Nir };
        Cloud.Send({|SOV1001:named|});
        Cloud.Send(named.Ward);
        Cloud.Send(stay);
        """);

    [Fact]
    public Task With_on_a_struct_copies_too() => Run("""
        var bed = new Bed(patient.Nir, 3);
        var free = bed with { Name = null };
        Cloud.Send(free);
        Cloud.Send({|SOV1001:bed.Name|});
        Cloud.Send({|SOV1001:bed with { Number = 4 }|});
        Cloud.Send(bed.Number);
        """);

    [Fact]
    public Task With_on_a_nested_record_keeps_the_rest() => Run("""
        var trip = new Trip(new Stay(patient.Nir, "cardiology"), "ambulance");
        var moved = trip with { From = trip.From with { Ward = "surgery" } };
        Cloud.Send({|SOV1001:moved.From.Name|});
        Cloud.Send(moved.From.Ward);
        Cloud.Send(moved.Vehicle);
        var masked = trip with { From = trip.From with { Name = "***" } };
        Cloud.Send(masked);
        """);

    [Fact]
    public Task With_on_a_tagged_record_stays_tagged() => FlowCase.Code("""
        [HealthData] record Dossier([property: DirectIdentifier] string Nir, string Finding);
        class Export
        {
            void Run(Dossier dossier)
            {
                Cloud.Send({|SOV1001:dossier|});
                Cloud.Send({|SOV1001:dossier.Nir|});
                Cloud.Send({|SOV1002:dossier.Finding|});
                var (nir, finding) = dossier;
                Cloud.Send({|SOV1001:nir|});
                Cloud.Send({|SOV1002:finding|});
                Cloud.Send({|SOV1001:dossier with { Finding = "none" }|});
                Cloud.Send({|SOV1002:(dossier with { Nir = "***" }).Finding|});
            }
        }
        """);

    [Fact]
    public Task A_record_is_deconstructed() => Run("""
        var (name, ward) = new Stay(patient.Nir, "cardiology");
        Cloud.Send({|SOV1001:name|});
        Cloud.Send(ward);
        string target;
        (_, target) = new Stay(patient.Nir, "cardiology");
        Cloud.Send(target);
        (target, _) = new Stay(patient.Nir, "cardiology");
        Cloud.Send({|SOV1001:target|});
        """);

    [Fact]
    public Task A_record_with_members_of_its_own_carries() => FlowCase.Code("""
        record Stay(string Name)
        {
            public string Ward { get; init; } = "none";
            public string Label => $"{Name} in {Ward}";
            public string Upper { get; } = Name.ToUpperInvariant();
            public override string ToString() => Ward;
        }
        class Export
        {
            void Run(Patient patient)
            {
                var stay = new Stay(patient.Name) { Ward = "cardiology" };
                Cloud.Send({|SOV1001:stay.Label|});
                Cloud.Send({|SOV1001:stay.Upper|});
                Cloud.Send(stay.Ward);
                Cloud.Send(stay.ToString());
                Cloud.Send($"{stay}");
            }
        }
        """);

    [Fact]
    public Task A_derived_record_hands_on_to_its_base() => FlowCase.Code("""
        abstract record Entry(string Name, string Ward);
        sealed record Stay(string Name, string Ward, int Days) : Entry(Name, Ward);
        class Export
        {
            void Run(Patient patient)
            {
                Entry entry = new Stay(patient.Name, "cardiology", 3);
                Cloud.Send({|SOV1001:entry.Name|});
                Cloud.Send(entry.Ward);
                Cloud.Send(((Stay)entry).Days);
                if (entry with { Name = "***" } is Stay(var name, _, var days))
                {
                    Cloud.Send(name);
                    Cloud.Send(days);
                }
            }
        }
        """);

    [Fact]
    public Task A_deconstructor_of_ones_own_is_followed() => FlowCase.Code("""
        class Stay(string name, string ward)
        {
            public void Deconstruct(out string name_, out string ward_) { name_ = name; ward_ = ward; }
            public void Deconstruct(out string name_, out string ward_, out int size) => ((name_, ward_), size) = ((name, ward), name.Length);
        }
        static class Extensions
        {
            public static void Deconstruct(this Patient patient, out string nir, out string? city) => (nir, city) = (patient.Nir, patient.City);
        }
        class Export
        {
            void Run(Patient patient)
            {
                var (name, ward) = new Stay(patient.Name, "cardiology");
                Cloud.Send({|SOV1001:name|});
                Cloud.Send(ward);
                var (again, _, size) = new Stay(patient.Name, "cardiology");
                Cloud.Send({|SOV1001:again|});
                Cloud.Send(size);
                var (nir, city) = patient;
                Cloud.Send({|SOV1001:nir|});
                Cloud.Send({|SOV1002:city|});
            }
        }
        """);

    private static Task Run(string statements) => FlowCase.Code(
        $$"""
        record Stay(string Name, string Ward);
        record Trip(Stay From, string Vehicle);
        readonly record struct Bed(string? Name, int Number);

        class Export
        {
            void Run(Patient patient, Patient other, bool flag)
            {
                {{statements}}
            }
        }
        """);

    [Fact]
    public Task A_copy_that_a_loop_makes_and_changes_is_nothing_before_it_is_made() => FlowCase.Code("""
        record Row(string Name, string Ward);
        class Export
        {
            static IEnumerable<Row> Read(IEnumerable<Patient> all) { foreach (var one in all) yield return new Row(one.Name, "w"); }
            static IEnumerable<Row> Clean(IEnumerable<Row> rows) { foreach (var row in rows) yield return row with { Name = "*" }; }
            static IEnumerable<Row> Some(IEnumerable<Row> rows, bool flag) { foreach (var row in rows) yield return flag ? row with { Name = "*" } : row; }
            static Row Last(Row row, bool flag) { var copy = row with { Ward = "" }; if (flag) copy = copy with { Name = "*" }; return copy; }
            void Run(List<Patient> all, bool flag)
            {
                foreach (var row in Clean(Read(all)))
                    Cloud.Send(row.Name);
                foreach (var row in Some(Read(all), flag))
                    Cloud.Send({|SOV1001:row.Name|});
                foreach (var row in Read(all))
                {
                    Cloud.Send({|SOV1001:Last(row, flag).Name|});
                    Cloud.Send(Last(row, flag).Ward);
                }
            }
        }
        """);
}
