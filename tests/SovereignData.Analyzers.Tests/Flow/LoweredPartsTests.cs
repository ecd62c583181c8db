namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Lowered objects inside of others: what was made in sight holds what was put into it, whatever its type says.</summary>
public sealed class LoweredPartsTests
{
    private const string Anonymiser = """
        interface IAnonymiser { [Anonymiser] Patient Of(Patient p); }

        """;

    [Fact]
    public Task In_anonymous_objects_and_tuples() => CallCase.Verifies(Anonymiser + """
        class Export(IAnonymiser anonymiser)
        {
            void Run(Patient p, List<Patient> all)
            {
                Cloud.Send(new { Who = anonymiser.Of(p) });
                Cloud.Send({|SOV1002:new { Who = anonymiser.Of(p), p.HeartRate }|});
                Cloud.Send({|SOV1001:new { Who = p }|});
                Cloud.Send({|SOV1001:new { Inner = new { Who = p } }|});
                Cloud.Send(new { Count = 1, Who = (Patient?)null });
                Cloud.Send((anonymiser.Of(p), 3));
                Cloud.Send({|SOV1001:(p, 3)|});
                Cloud.Send(all.Select(anonymiser.Of).Select(one => new { one, n = 1 }).ToList());
                Cloud.Send({|SOV1001:all.Select(one => new { one, n = 1 }).ToList()|});
            }
        }
        """);

    [Fact]
    public Task In_collections_that_a_callee_or_a_lambda_gives_back() => CallCase.Verifies(Anonymiser + """
        class Export(IAnonymiser anonymiser)
        {
            List<Patient> Anonymous(IEnumerable<Patient> all) => all.Select(anonymiser.Of).ToList();
            List<Patient> Mixed(IEnumerable<Patient> all)
            {
                var result = new List<Patient>();
                foreach (var p in all) result.Add(p.HeartRate > 60 ? anonymiser.Of(p) : p);
                return result;
            }
            static List<T> Listed<T>(T item) => [item];
            void Run(List<Patient> all, Patient p)
            {
                Cloud.Send(Anonymous(all));
                Cloud.Send({|SOV1001:Mixed(all)|});
                Cloud.Send(Listed(anonymiser.Of(p)));
                Cloud.Send({|SOV1001:Listed(p)|});
                Cloud.Send(all.Select(anonymiser.Of).GroupBy(one => one.Diagnosis).Select(group => group.ToList()));
                Cloud.Send({|SOV1001:all.GroupBy(one => one.Diagnosis).Select(group => group.ToList())|});
                var anonymous = Anonymous(all);
                anonymous.Add(p);
                Cloud.Send({|SOV1001:anonymous|});
            }
        }
        """);
}
