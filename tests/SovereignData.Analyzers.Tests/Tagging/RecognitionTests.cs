using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Tagging;

/// <summary>SOV3001: which names and types of members are recognised.</summary>
public sealed class RecognitionTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("string", "Nir", "DirectIdentifier", "a national identification number")]
    [InlineData("long", "NIR", "DirectIdentifier", "a national identification number")]
    [InlineData("string?", "NumeroSecuriteSociale", "DirectIdentifier", "a national identification number")]
    [InlineData("string", "NuméroDeSécuritéSociale", "DirectIdentifier", "a national identification number")]
    [InlineData("string", "SocialSecurityNumber", "DirectIdentifier", "a national identification number")]
    [InlineData("string", "Ssn", "DirectIdentifier", "a national identification number")]
    [InlineData("string", "Ins", "DirectIdentifier", "the number of a patient")]
    [InlineData("string", "MatriculeINS", "DirectIdentifier", "the number of a patient")]
    [InlineData("string", "Ipp", "DirectIdentifier", "the number of a patient")]
    [InlineData("int", "ipp", "DirectIdentifier", "the number of a patient")]
    [InlineData("string", "NumeroIpp", "DirectIdentifier", "the number of a patient")]
    [InlineData("string", "PatientIPP", "DirectIdentifier", "the number of a patient")]
    [InlineData("string", "Mrn", "DirectIdentifier", "the number of a patient")]
    [InlineData("string", "medical_record_number", "DirectIdentifier", "the number of a patient")]
    [InlineData("string", "NomDeNaissance", "DirectIdentifier", "a person's name")]
    [InlineData("string", "Prénom", "DirectIdentifier", "a person's name")]
    [InlineData("string", "FirstName", "DirectIdentifier", "a person's name")]
    [InlineData("string", "PatientName", "DirectIdentifier", "a person's name")]
    [InlineData("string", "Email", "DirectIdentifier", "an address or other contact details")]
    [InlineData("string", "HomePhone", "DirectIdentifier", "an address or other contact details")]
    [InlineData("string", "Telephone2", "DirectIdentifier", "an address or other contact details")]
    [InlineData("List<string>", "Emails", null, null)]
    [InlineData("DateTime", "BirthDate", "QuasiIdentifier", "a birth date")]
    [InlineData("DateOnly?", "Birthdate", "QuasiIdentifier", "a birth date")]
    [InlineData("DateTimeOffset", "DateDeNaissance", "QuasiIdentifier", "a birth date")]
    [InlineData("string", "date_naissance", "QuasiIdentifier", "a birth date")]
    [InlineData("string", "CodePostal", "QuasiIdentifier", "a quasi-identifier")]
    [InlineData("string", "CodeCim10", "HealthData", "health data")]
    [InlineData("string", "CIM_10", "HealthData", "health data")]
    [InlineData("string", "Icd10Code", "HealthData", "health data")]
    [InlineData("List<string>", "Allergies", "HealthData", "health data")]
    [InlineData("string", "DiagnosticPrincipal", "HealthData", "health data")]
    [InlineData("string", "Diagnosis", "HealthData", "health data")]
    [InlineData("string[]", "Symptoms", "HealthData", "health data")]
    public Task A_member_of_a_patient_is_recognised_by_its_whole_name_and_its_type(string type, string name, string? tag, string? looks)
    {
        var verification = Verify.Code($$"""
            public sealed class Patient { public {{type}} {{(tag is null ? name : $"{{|SOV3001:{name}|}}")}} { get; set; } = default!; }
            """).WithRules("SOV3001");
        return (tag is null ? verification : verification.Expecting("SOV3001", diagnostic => diagnostic
            .WithMessage($"'Patient.{name}' looks like {looks} and carries no tag: tag it [{tag}]")
            .WithProperty("tag", tag))).RunAsync(Cancelled);
    }

    [Theory]
    [InlineData("string", "Name")]
    [InlineData("string", "Id")]
    [InlineData("string", "Code")]
    [InlineData("string", "Number")]
    [InlineData("bool", "Cold")]
    [InlineData("string", "Cold")]
    [InlineData("int", "PatientId")]
    [InlineData("string", "Nirvana")]
    [InlineData("string", "Insert")]
    [InlineData("int", "IppPort")]
    [InlineData("string", "Instructions")]
    [InlineData("bool", "Nir")]
    [InlineData("double", "Nir")]
    [InlineData("bool", "HasAllergies")]
    [InlineData("bool", "Email")]
    [InlineData("string", "EmailTemplate")]
    [InlineData("string", "BirthdayCake")]
    [InlineData("string", "AddressFamily")]
    [InlineData("string", "PatientNameFormat")]
    [InlineData("int", "BirthDate")]
    [InlineData("DateTime", "CreatedAt")]
    [InlineData("int", "DiagnosisCount")]
    [InlineData("Uri", "Address")]
    [InlineData("Func<string>", "FirstName")]
    public Task Even_in_a_patient_a_part_of_a_name_or_a_type_that_cannot_hold_it_is_not_enough(string type, string name) =>
        Verify.Code($$"""public sealed class Patient { public {{type}} {{name}} { get; set; } = default!; }""").RunAsync(Cancelled);

    [Fact]
    public Task Validation_attributes_tell_what_a_name_does_not() => Verify.Code("""
        using System.ComponentModel.DataAnnotations;

        public sealed class Patient
        {
            [RegularExpression(@"[1-478]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])\d{6}(\d{2})?")]
            public string {|SOV3001:Numero|} { get; set; } = "";

            [RegularExpression(@"[A-Z]\d{2}(\.\d{1,2})?")]
            public string {|SOV3001:Motif|} { get; set; } = "";

            [EmailAddress]
            public string {|SOV3001:Login|} { get; set; } = "";

            [RegularExpression(@"\d{1,15}")]
            public string Rank { get; set; } = "";

            [RegularExpression("(")]
            public string Broken { get; set; } = "";

            [StringLength(3)]
            public string Nir { get; set; } = "";
        }
        """).WithRules("SOV3001").RunAsync(Cancelled);

    [Fact]
    public Task Fields_properties_and_the_parameters_of_records_are_looked_at() => Verify.Code("""
        public record PatientRow(string {|SOV3001:Nir|}, string Ward);
        public struct PatientValue { public string {|SOV3001:ipp|}; private readonly int _ward; }
        public interface IPatient { string {|SOV3001:Ins|} { get; } }
        """).WithRules("SOV3001").RunAsync(Cancelled);

    [Fact]
    public Task A_field_behind_a_property_and_a_value_made_of_others_are_not_reported_again() => Verify.Code("""
        public sealed class Patient
        {
            private string _nir = "";
            public string {|SOV3001:Nir|} { get => _nir; set => _nir = value; }
            public string {|SOV3001:FirstName|} { get; set; } = "";
            public string {|SOV3001:LastName|} { get; set; } = "";
            public string FullName => $"{FirstName} {LastName}";
            public string PatientName { get { return FullName.Trim(); } }
            public const string Ipp = "ipp";
            public static string Ins { get; set; } = "";
        }
        """).WithRules("SOV3001").RunAsync(Cancelled);

    [Fact]
    public Task A_member_is_reported_where_it_is_first_declared() => Verify.Code("""
        public interface IPatient { string {|SOV3001:Nir|} { get; } }
        public abstract class PatientBase { public abstract string {|SOV3001:Ipp|} { get; } }
        public sealed class Patient : PatientBase, IPatient
        {
            public string Nir { get; set; } = "";
            public override string Ipp => "";
        }
        """).WithRules("SOV3001").RunAsync(Cancelled);
}
