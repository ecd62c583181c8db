using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Tagging;

/// <summary>SOV3001: which types are about somebody in care.</summary>
public sealed class SettingTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task Without_any_of_it_nothing_is_reported() => Verify.Code("""
        namespace Contoso.Sales;
        public sealed class Customer { public string FirstName { get; set; } = ""; public string Email { get; set; } = ""; public DateTime BirthDate { get; set; } }
        public sealed class Employee { public string Nir { get; set; } = ""; public string LastName { get; set; } = ""; }
        public sealed class Band { public long Nir { get; set; } public double Red { get; set; } }
        public sealed class Incident { public string Diagnosis { get; set; } = ""; public string Symptoms { get; set; } = ""; public string Treatment { get; set; } = ""; }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_name_that_hotels_and_games_use_too_is_enough_for_what_is_surely_medical() => Verify.Code("""
        public sealed class Sejour { public string {|SOV3001:Nir|} { get; set; } = ""; public string {|SOV3001:CodeCim10|} { get; set; } = ""; }
        public sealed class Stay { public string LastName { get; set; } = ""; public string Email { get; set; } = ""; public DateTime BirthDate { get; set; } }
        public sealed class Encounter { public string {|SOV3001:Diagnosis|} { get; set; } = ""; public string Mail { get; set; } = ""; }
        """).WithRules("SOV3001").RunAsync(Cancelled);

    [Fact]
    public Task A_namespace_is_enough_for_numbers_but_not_for_the_address_of_an_account() => Verify.Code("""
        namespace Contoso.Hospital.Billing;
        public sealed class Account { public string Email { get; set; } = ""; public string FirstName { get; set; } = ""; }
        public sealed class Line { public string {|SOV3001:Ipp|} { get; set; } = ""; public decimal Price { get; set; } }
        public sealed class Nomenclature { public string Icd10Code { get; set; } = ""; public string Label { get; set; } = ""; }
        """).WithRules("SOV3001").RunAsync(Cancelled);

    [Fact]
    public Task Neighbours_tell_what_a_name_does_not() => Verify.Code("""
        namespace Contoso.Data;
        public sealed class Row { public string {|SOV3001:FirstName|} { get; set; } = ""; public string {|SOV3001:CodeCim10|} { get; set; } = ""; public int Rank { get; set; } }
        public sealed class Line { public string {|SOV3001:Ipp|} { get; set; } = ""; public DateTime {|SOV3001:BirthDate|} { get; set; } }
        """).WithRules("SOV3001").RunAsync(Cancelled);

    [Fact]
    public Task What_a_type_stands_in_and_what_it_derives_from_count() => Verify.Code("""
        public class Patient
        {
            public sealed class Contact { public string {|SOV3001:Email|} { get; set; } = ""; }
        }

        public sealed class Resident : Patient { public string {|SOV3001:Phone|} { get; set; } = ""; }
        """).WithRules("SOV3001").RunAsync(Cancelled);

    [Fact]
    public Task A_member_that_names_a_patient_needs_nothing_else() => Verify.Code("""
        public sealed class Invoice { public string {|SOV3001:PatientEmail|} { get; set; } = ""; public string Email { get; set; } = ""; public string {|SOV3001:NomPatient|} { get; set; } = ""; }
        """).WithRules("SOV3001").RunAsync(Cancelled);

    [Fact]
    public Task What_works_with_data_holds_none() => Verify.Code("""
        namespace Contoso.Patients;
        public sealed class PatientService { public string Email { get; set; } = ""; }
        public sealed class PatientMailOptions { public string PatientEmail { get; set; } = ""; public string Ipp { get; set; } = ""; }
        public sealed class ServicePatient { public string Nir { get; set; } = ""; }
        public static class PatientColumns { public static string Nir { get; set; } = "nir"; }
        public sealed class PatientException : Exception { public string Ipp { get; set; } = ""; }
        public sealed class ForPatientAttribute : Attribute { public string Nir { get; set; } = ""; }
        public enum PatientField { Nir, Ipp, BirthDate }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Those_who_care_are_not_those_in_care() => Verify.Code("""
        namespace Contoso.Care;
        public sealed class OutpatientClinic { public string Address { get; set; } = ""; public string Phone { get; set; } = ""; }
        public sealed class PatientDoctor { public string FirstName { get; set; } = ""; public string Email { get; set; } = ""; }
        public abstract class ComponentBase { }
        public sealed class PatientCard : ComponentBase { public string Email { get; set; } = ""; }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_name_of_anything_is_that_of_a_person_beside_a_first_name() => Verify.Code("""
        [HealthData] public sealed record Ligne([DirectIdentifier] string Ipp, string {|SOV3001:Prenom|}, string {|SOV3001:Nom|});
        [HealthData] public sealed record Service([DirectIdentifier] string Chef, string Nom);
        public sealed class Client { public string Prenom { get; set; } = ""; public string Nom { get; set; } = ""; }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Generated_code_is_not_reported() => Verify.Code("""
        // <auto-generated/>
        public sealed class Patient { public string Nir { get; set; } = ""; }
        """).WithRules("SOV3001").RunAsync(Cancelled);

    [Fact]
    public Task Where_the_annotations_are_out_of_reach_nothing_is_reported() => Verify.Code("""
        public sealed class Patient { public string Nir { get; set; } = ""; }
        """).WithoutAnnotations().RunAsync(Cancelled);
}
