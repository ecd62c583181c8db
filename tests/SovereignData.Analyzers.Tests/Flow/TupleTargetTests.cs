namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Assignments to several targets at once: what is marked is the value.</summary>
public sealed class TupleTargetTests
{
    [Fact]
    public Task The_value_that_reaches_a_sink_is_marked_not_the_target() => FlowCase.Members("""
        class Door
        {
            public string A { get; [SendsData(Provider = "azure", Kind = "storage")] set; } = "";
            public string B { get; [SendsData(Provider = "azure", Kind = "storage")] set; } = "";
            public string this[int i] { [SendsData(Provider = "azure", Kind = "storage")] set { } }
        }
        static (string, string) Pair(Patient patient) => ("w", patient.Nir);
        void Run(Patient patient, Door door)
        {
            (door.A, door.B) = ({|SOV1001:patient.Nir|}, "w");
            (door.A, door.B) = ("w", {|SOV1001:patient.Nir + "x"|});
            (door.A, (door.B, _)) = ("w", ({|SOV1001:patient.Name|}, 3));
            (door[0], door.B) = ({|SOV1001:patient.Nir|}, "w");
            var pair = ("w", patient.Nir);
            (door.A, door.B) = {|SOV1001:pair|};
            (door.A, door.B) = {|SOV1001:Pair(patient)|};
            (door.A, door.B) = ("w", "v");
            (door.A, var kept) = ("w", patient.Nir);
            (kept, door.A) = ("w", kept.Length.ToString());
        }
        """);

    [Fact]
    public Task A_constant_in_a_tuple_bears_no_tag_of_its_target() => FlowCase.Members("""
        void Run(Patient patient, string given)
        {
            (patient.Nir, patient.City) = ("", given);
            Cloud.Send(patient.Nir);
            Cloud.Send({|SOV1002:patient.City|});
        }
        """);
}
