namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>A value of more origins than it may remember says what they say together: coarser, never less.</summary>
public sealed class ManyOriginsTests
{
    private const int Many = 70;

    private static readonly string Facts = string.Join("\n", Enumerable.Range(0, Many).Select(static i => $"public string Fact{i} {{ get; set; }} = \"\";"));

    private static readonly string Members = string.Join("\n", Enumerable.Range(0, Many).Select(static i => $"public string P{i} {{ get; set; }} = \"\";"));

    [Fact]
    public Task The_one_identifier_among_many_clinical_facts_decides() => FlowCase.Code($$"""
        [HealthData] public class Dossier { {{Facts}} [DirectIdentifier] public string Ipp { get; set; } = ""; }
        public class Ward
        {
            void Run(Dossier dossier)
            {
                var facts = {{Sum("dossier.Fact")}};
                Cloud.Send({|SOV1002:facts|});
                Cloud.Send({|SOV1001:facts + dossier.Ipp|});
            }
        }
        """);

    [Fact]
    public Task The_one_member_that_a_caller_filled_is_not_lost_among_many_that_are_sent() => FlowCase.Code($$"""
        public class Form { {{Members}} }
        public class Ward
        {
            static void Keep(Form form) => Cloud.Send({{Sum("form.P")}});
            void Run(Patient patient)
            {
                Keep({|SOV1001:new Form { P{{Many - 1}} = patient.Nir }|});
                Keep(new Form { P{{Many - 1}} = "ward" });
            }
        }
        """);

    [Fact]
    public Task The_one_parameter_that_identifies_is_not_lost_among_many() => FlowCase.Members($$"""
        static void Keep({{string.Join(", ", Enumerable.Range(0, Many).Select(static i => $"string p{i}"))}}) => Cloud.Send({{Sum("p")}});
        void Run(Patient patient)
        {
            Keep({{string.Join(", ", Enumerable.Range(0, Many - 1).Select(static _ => "\"\""))}}, {|SOV1001:patient.Nir|});
            Keep({{string.Join(", ", Enumerable.Range(0, Many).Select(static _ => "\"\""))}});
        }
        """);

    [Fact]
    public Task Of_more_statics_than_a_value_may_tell_apart_a_bound_is_reported() => FlowCase.Code($$"""
        public static class Board { {{string.Join("\n", Enumerable.Range(0, Many).Select(static i => $"public static string P{i} = \"\";"))}} }
        public class Ward
        {
            void Fill(Patient patient) => Board.P{{Many - 1}} = patient.Nir;
            void {|SOV9004:Run|}() => Cloud.Send({{Sum("Board.P")}});
        }
        """);

    private static string Sum(string name) => string.Join(" + ", Enumerable.Range(0, Many).Select(i => $"{name}{i}"));
}
