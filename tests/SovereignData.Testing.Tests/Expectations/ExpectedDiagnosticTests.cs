using Microsoft.CodeAnalysis;
using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests.Expectations;

public sealed class ExpectedDiagnosticTests
{
    private static readonly Verification Export = Toy.Verify("""
        class Export
        {
            void Run(Patient patient)
            {
                Server.Send({|TOY001:patient.Name|});
                Server.Send({|TOY001:patient
                    .Birth|});
            }
        }
        """).WithFile("Patient.cs", """
        class Patient
        {
            public string Name = "", Birth = "";
        }
        """).WithEditorConfig("toy.level = identifying");

    [Fact]
    public async Task Everything_about_a_diagnostic_can_be_expected() => await Toy.Passes(Export
        .Expecting("TOY001", diagnostic => diagnostic
            .WithMessage("'patient.Name' is sent")
            .WithMessageContaining("patient")
            .WithMessageContaining("sent")
            .WithArguments("patient.Name")
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithPath(("Patient.cs", "Name = \"\""), "Server.Send(patient.Name)")
            .WithProperty("level", "identifying")
            .WithProperty("unknown", null))
        .Expecting("TOY001", diagnostic => diagnostic
            .WithPath("Birth = \"\"", ("Test0.cs", "Server.Send(patient .Birth)"))));

    [Fact]
    public async Task All_that_differs_is_listed_side_by_side()
    {
        var failure = await Toy.FailureOf(Export.Expecting("TOY001", diagnostic => diagnostic
            .WithMessage("'patient.Name' leaves")
            .WithMessageContaining("unencrypted")
            .WithSeverity(DiagnosticSeverity.Error)
            .WithPath("patient", ("Export.cs", "Name = \"\""), "Server.Send(patient.Name)")
            .WithProperty("level", "pseudonymised")
            .WithProperty("kind", "storage")));

        Assert.Equal("""
            The diagnostics are not as expected: 1 different (±).

            Different (±)
                Test0.cs(5,21) TOY001: patient.Name
                    message
                      - 'patient.Name' leaves
                      + 'patient.Name' is sent
                    message
                      - …unencrypted…
                      + 'patient.Name' is sent
                    severity
                      - Error
                      + Warning
                    path
                      - patient
                      - Export.cs: Name = ""
                      + Patient.cs: Name = ""
                        Test0.cs: Server.Send(patient.Name)
                    property 'level'
                      - pseudonymised
                      + identifying
                    property 'kind'
                      - storage
                      + (none)
            """, failure.Message);
    }

    [Fact]
    public async Task Wrong_arguments_are_shown_in_the_message()
    {
        var failure = await Toy.FailureOf(Export.Expecting("TOY001", diagnostic => diagnostic.WithArguments("patient")));

        Assert.Contains("- 'patient' is sent\n          + 'patient.Name' is sent", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_nth_expectation_is_about_the_nth_place()
    {
        var failure = await Toy.FailureOf(Export.Expecting("TOY001").Expecting("TOY001", diagnostic => diagnostic.WithMessageContaining("Name")));

        Assert.Contains("Test0.cs(6,21)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_expectation_too_many_is_about_a_diagnostic_without_location()
    {
        var failure = await Toy.FailureOf(Export.Expecting("TOY001").Expecting("TOY001").Expecting("TOY001"));

        Assert.Equal("""
            The diagnostics are not as expected: 1 missing (-).

            Missing (-)
                TOY001 without a location
            """, failure.Message);
    }

    [Fact]
    public async Task Messages_come_in_the_language_asked_for() => await Toy.Passes(Export.WithLanguage("fr")
        .Expecting("TOY001", diagnostic => diagnostic.WithMessage("« patient.Name » est envoyé")));

    [Fact]
    public async Task A_diagnostic_without_location_is_expected_by_its_rule_alone()
    {
        var verification = Toy.Verify("").WithAnalyzers(new PolicyAnalyzer());

        await Toy.Passes(verification.Expecting("TOY004", diagnostic => diagnostic.WithMessage("The project TestProject has no policy")));

        var failure = await Toy.FailureOf(verification);
        Assert.Equal("""
            The diagnostics are not as expected: 1 unexpected (+).

            Unexpected (+)
                info TOY004: The project TestProject has no policy
            """, failure.Message);
    }
}
