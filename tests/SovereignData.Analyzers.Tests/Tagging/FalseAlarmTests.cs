using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Tagging;

/// <summary>Shapes of public code without patients in it, in which nothing is to be reported.</summary>
public sealed class FalseAlarmTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Password managers, shops and media servers know persons, and none in care.</summary>
    [Theory]
    [InlineData("public class CipherIdentityData { public string FirstName { get; set; } = \"\"; public string LastName { get; set; } = \"\"; public string SSN { get; set; } = \"\"; public string PassportNumber { get; set; } = \"\"; public string Email { get; set; } = \"\"; public string Phone { get; set; } = \"\"; public string PostalCode { get; set; } = \"\"; }")]
    [InlineData("public class Employee { public string FirstName { get; set; } = \"\"; public DateTime? BirthDate { get; set; } public string HomePhone { get; set; } = \"\"; public string Address { get; set; } = \"\"; }")]
    [InlineData("public class User { public Guid Id { get; set; } public string Name { get; set; } = \"\"; public string Email { get; set; } = \"\"; public string MasterPassword { get; set; } = \"\"; }")]
    [InlineData("public class PersonLookupInfo { public string Name { get; set; } = \"\"; public DateTime? BirthDate { get; set; } public string PlaceOfBirth { get; set; } = \"\"; }")]
    [InlineData("public class AlbumInfo { public string Name { get; set; } = \"\"; public string Code { get; set; } = \"\"; public bool Cold { get; set; } }")]
    public Task Persons_out_of_care(string code) => Verify.Code($"namespace Contoso.Core.Entities;\n{code}").RunAsync(Cancelled);

    /// <summary>Servers of health data work with it by name.</summary>
    [Theory]
    [InlineData("public sealed class PatientEverythingService { public string PatientName { get; set; } = \"\"; }")]
    [InlineData("public sealed class SearchParameterInfo { public string Name { get; set; } = \"\"; public string Code { get; set; } = \"\"; public string Expression { get; set; } = \"\"; }")]
    [InlineData("public static class KnownQueryParameterNames { public const string Patient = \"patient\"; public const string Mrn = \"mrn\"; }")]
    [InlineData("public sealed class HealthCheckResult { public string Diagnosis { get; set; } = \"\"; public string Description { get; set; } = \"\"; }")]
    [InlineData("public sealed class ExportJobRecord { public string Id { get; set; } = \"\"; public string RequestorClaims { get; set; } = \"\"; public string Hash { get; set; } = \"\"; }")]
    [InlineData("public sealed class SmtpSettings { public string Email { get; set; } = \"\"; public string Phone { get; set; } = \"\"; }")]
    [InlineData("public sealed class AuditEvent { public string CallerIpAddress { get; set; } = \"\"; public string ResourceType { get; set; } = \"\"; }")]
    public Task Machinery_of_care(string code) => Verify.Code($"namespace Contoso.Health.Fhir.Core;\n{code}").RunAsync(Cancelled);

    [Theory]
    [InlineData("namespace Contoso.Payroll; public sealed class Salarie { public string Nir { get; set; } = \"\"; public string Nom { get; set; } = \"\"; public DateTime DateNaissance { get; set; } }")]
    [InlineData("namespace Contoso.Imaging; public sealed class Spectrum { public double[] Nir { get; set; } = []; public string Ins { get; set; } = \"\"; }")]
    [InlineData("namespace Contoso.Printing; public sealed class Queue { public string Ipp { get; set; } = \"\"; public int IppPort { get; set; } }")]
    [InlineData("namespace Contoso.Customs; public sealed class Declaration { public string Mrn { get; set; } = \"\"; public DateTime AcceptedOn { get; set; } }")]
    [InlineData("namespace Contoso.Travel; public sealed class Sejour { public string Nom { get; set; } = \"\"; public string Prenom { get; set; } = \"\"; public string Email { get; set; } = \"\"; }")]
    [InlineData("namespace Contoso.Games; public sealed class Encounter { public string Treatment { get; set; } = \"\"; public string Address { get; set; } = \"\"; }")]
    [InlineData("namespace Contoso.Bakery; public sealed class BirthdayCakeShop { public string Birth { get; set; } = \"\"; public string Address { get; set; } = \"\"; }")]
    [InlineData("namespace Contoso.Music; public sealed class Nirvana { public string Nir { get; set; } = \"\"; }")]
    [InlineData("namespace Contoso.Legal; public sealed class Contract { public string Nda { get; set; } = \"\"; public string FileNumber { get; set; } = \"\"; }")]
    [InlineData("namespace Contoso.Compiler; public sealed class Report { public string DiagnosticCode { get; set; } = \"\"; public string Diagnosis { get; set; } = \"\"; }")]
    [InlineData("namespace Contoso.School; public sealed class Admission { public string FirstName { get; set; } = \"\"; public string LastName { get; set; } = \"\"; public DateTime BirthDate { get; set; } }")]
    [InlineData("namespace Contoso.Telemetry; public sealed class Observation { public string Code { get; set; } = \"\"; public string Id { get; set; } = \"\"; public double Value { get; set; } }")]
    public Task Words_that_mean_something_else(string code) => Verify.Code(code).RunAsync(Cancelled);
}
