namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Objects that a pseudonymiser lowers where they are: what they hold by then is lowered, what is put into them later is not.</summary>
public sealed class LoweringInPlaceTests
{
    private const string Cleaner = """
        interface ICleaner { [Pseudonymiser] void Clean(Patient p); [Pseudonymiser] void Blur(Ward ward); [Pseudonymiser] void CleanAll(List<string> all); }
        class Ward { public Patient Head { get; set; } = new(); public string Note { get; set; } = ""; }

        """;

    [Fact]
    public Task A_member_that_is_set_after_its_object_was_lowered_is_not() => CallCase.Verifies(Cleaner + """
        class Export(ICleaner cleaner)
        {
            void Created(Patient p)
            {
                var copy = new Patient { Nir = p.Nir };
                cleaner.Clean(copy);
                Cloud.Send({|SOV1002:copy.Nir|});
                copy.Nir = p.Nir;
                Cloud.Send({|SOV1001:copy.Nir|});
                Cloud.Send({|SOV1001:copy|});
            }
            void HandedIn(Patient p, Patient other)
            {
                cleaner.Clean(p);
                p.HeartRate = 3;
                Cloud.Send({|SOV1002:p|});
                p.Nir = other.Nir;
                Cloud.Send({|SOV1001:p|});
                Cloud.Send({|SOV1002:p.Diagnosis|});
            }
            void OnOneBranch(Patient p, Patient other)
            {
                cleaner.Clean(p);
                if (p.HeartRate > 60) p.Nir = other.Nir;
                Cloud.Send({|SOV1001:p.Nir|});
            }
            void Listed(List<string> all, Patient p)
            {
                cleaner.CleanAll(all);
                all.Add("none");
                Cloud.Send(all);
                all.Add(p.Nir);
                Cloud.Send({|SOV1001:all|});
            }
        }
        """);

    [Fact]
    public Task A_callee_sets_a_member_before_or_after_it_lowers_the_object() => CallCase.Verifies(Cleaner + """
        class Export(ICleaner cleaner)
        {
            void CleanThenFill(Patient p, string nir) { cleaner.Clean(p); p.Nir = nir; }
            void FillThenClean(Patient p, string nir) { p.Nir = nir; cleaner.Clean(p); }
            void Perhaps(Patient p) { if (p.HeartRate > 60) cleaner.Clean(p); }
            Patient Cleaned(Patient p) { var copy = new Patient { Nir = p.Nir }; cleaner.Clean(copy); return copy; }
            void Run(Patient p, Patient q, Patient r, Patient other)
            {
                CleanThenFill(p, other.Nir);
                Cloud.Send({|SOV1001:p|});
                FillThenClean(q, other.Nir);
                Cloud.Send({|SOV1002:q|});
                Cloud.Send({|SOV1002:q.Nir|});
                var copy = new Patient { Nir = other.Nir };
                Perhaps(copy);
                Cloud.Send({|SOV1001:copy.Nir|});
                FillThenClean(copy, other.Nir);
                Cloud.Send({|SOV1002:copy.Nir|});
                var cleaned = Cleaned(r);
                Cloud.Send({|SOV1002:cleaned|});
                cleaned.Nir = r.Nir;
                Cloud.Send({|SOV1001:cleaned|});
            }
        }
        """);

    [Fact]
    public Task What_lies_below_a_lowered_object_is_lowered_too() => CallCase.Verifies(Cleaner + """
        class Export(ICleaner cleaner)
        {
            void Run(Ward ward, Ward other)
            {
                cleaner.Blur(ward);
                Cloud.Send({|SOV1002:ward.Head.Nir|});
                Cloud.Send({|SOV1002:ward.Head|});
                Cloud.Send({|SOV1001:other.Head.Nir|});
            }
        }
        """);
}
