using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Tagging;

/// <summary>SOV3001: what tags leave to report, and what not.</summary>
public sealed class CoveredTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task An_identifier_without_a_tag_beside_a_declared_one_is_reported() => Verify.Code("""
        [HealthData]
        public sealed record Person([DirectIdentifier] string Ipp, string {|SOV3001:Nir|}, string {|SOV3001:Email|}, DateTime BirthDate, string Diagnosis);
        """).Expecting("SOV3001", diagnostic => diagnostic.WithMessage(
            "'Person.Nir' looks like a national identification number and carries no tag: tag it [DirectIdentifier], for without it counts as a clinical fact among the identifiers declared beside it"))
        .Expecting("SOV3001", diagnostic => diagnostic.WithMessageContaining("'Person.Email'"))
        .RunAsync(Cancelled);

    [Fact]
    public Task So_is_one_among_clinical_facts_that_are_said_to_hold_none() => Verify.Code("""
        [HealthData(Identifying = false)]
        public sealed record Measure(string {|SOV3001:Ipp|}, double Value);
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_type_that_declares_none_is_identifying_as_a_whole() => Verify.Code("""
        [HealthData]
        public sealed record Patient(string Ipp, string Nir, DateTime BirthDate, string Diagnosis);
        public sealed record Inpatient(string Ipp, string Nir, string Ward, string Email, DateTime Birth) : Base(Ward);
        [HealthData]
        public abstract record Base(string Room);
        """).RunAsync(Cancelled);

    [Fact]
    public Task Tagged_members_types_and_levels_are_covered() => Verify.Code("""
        public sealed class Patient
        {
            [DirectIdentifier] public string Nir { get; set; } = "";
            [Pseudonymised] public string Ipp { get; set; } = "";
            [NotHealthData("that of the ward")] public string Phone { get; set; } = "";
            public Ins Ins { get; set; }
            public string {|SOV3001:Email|} { get; set; } = "";
        }

        [DirectIdentifier] public readonly record struct Ins(string Value);
        [Pseudonymised] public sealed record PatientRow(string Ipp, DateTime BirthDate);
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_tag_on_a_neighbour_or_an_interface_makes_the_setting() => Verify.Code("""
        public sealed class Row { [HealthData] public string Text { get; set; } = ""; public string {|SOV3001:Email|} { get; set; } = ""; }
        public interface IRow { [DirectIdentifier] string Email { get; } }
        public sealed class Implementation : IRow { public string Email { get; set; } = ""; public string {|SOV3001:Phone|} { get; set; } = ""; }
        """).RunAsync(Cancelled);

    [Fact]
    public Task What_a_policy_tags_is_covered() => Verify.Code("""
        namespace Contoso;
        public sealed class Patient { public string Nir { get; set; } = ""; public string Ipp { get; set; } = ""; }
        public sealed class Inpatient { public string Nir { get; set; } = ""; public string {|SOV3001:Ipp|} { get; set; } = ""; }
        """).WithEditorConfig("sovereign_data.health_types = T:Contoso.Patient\nsovereign_data.direct_identifiers = P:Contoso.Inpatient.Nir").RunAsync(Cancelled);
}
