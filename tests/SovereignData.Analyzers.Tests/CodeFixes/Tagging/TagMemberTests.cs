using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.CodeFixes.Tagging;

public sealed class TagMemberTests
{
    private const string Patient = """
        namespace Contoso;

        /// <summary>One.</summary>
        public sealed class Patient
        {
            // That of the state.
            public string {|SOV3001:Nir|} { get; set; } = "";

            [Obsolete]
            public DateTime {|SOV3001:BirthDate|} { get; set; }

            public string {|SOV3001:Diagnosis|} { get; set; } = "";
        }
        """;

    [Fact]
    public Task A_member_is_tagged_as_what_it_looks_like() => Clinic.Passes(Verify.Code(Patient).WithRules("SOV3001").WithFix("TagMember", """
        namespace Contoso;

        /// <summary>One.</summary>
        public sealed class Patient
        {
            // That of the state.
            [DirectIdentifier]
            public string Nir { get; set; } = "";

            [Obsolete]
            public DateTime {|SOV3001:BirthDate|} { get; set; }

            public string {|SOV3001:Diagnosis|} { get; set; } = "";
        }
        """));

    [Fact]
    public Task All_members_are_tagged_at_once() => Clinic.Passes(Verify.Code(Patient).WithRules("SOV3001").WithFixAll("TagMember", """
        namespace Contoso;

        /// <summary>One.</summary>
        public sealed class Patient
        {
            // That of the state.
            [DirectIdentifier]
            public string Nir { get; set; } = "";

            [QuasiIdentifier]
            [Obsolete]
            public DateTime BirthDate { get; set; }

            [HealthData]
            public string Diagnosis { get; set; } = "";
        }
        """));

    [Fact]
    public Task The_type_is_tagged_once_for_all_of_them() => Clinic.Passes(Verify.Code(Patient).WithRules("SOV3001").WithFixAll("TagType", """
        namespace Contoso;

        /// <summary>One.</summary>
        [HealthData]
        public sealed class Patient
        {
            // That of the state.
            public string Nir { get; set; } = "";

            [Obsolete]
            public DateTime BirthDate { get; set; }

            public string Diagnosis { get; set; } = "";
        }
        """));

    [Fact]
    public Task A_parameter_of_a_record_is_tagged_where_it_stands() => Clinic.Passes(Verify.Code("""
        [HealthData]
        public sealed record Stay(
            [DirectIdentifier] string Ipp,
            string {|SOV3001:Nir|},
            [property: Obsolete] string {|SOV3001:Email|});
        """).WithRules("SOV3001").WithFixAll("TagMember", """
        [HealthData]
        public sealed record Stay(
            [DirectIdentifier] string Ipp,
            [DirectIdentifier] string Nir,
            [DirectIdentifier][property: Obsolete] string Email);
        """));

    [Fact]
    public Task The_namespace_is_imported_where_it_is_not() => Clinic.Passes(Verify.Code("""
        using System;

        public sealed class Patient
        {
            public string? {|SOV3001:Nir|} { get; set; }

            public DateTime Seen { get; set; }
        }
        """).WithoutImplicitUsings().WithRules("SOV3001").WithFix("TagMember", """
        using System;
        using SovereignData;

        public sealed class Patient
        {
            [DirectIdentifier]
            public string? Nir { get; set; }

            public DateTime Seen { get; set; }
        }
        """));

    [Fact]
    public Task An_attribute_that_cannot_stand_on_a_parameter_is_put_on_its_property() => Clinic.Passes(Verify.Code("""
        public sealed record Patient(string {|SOV3001:Nir|});
        """).WithFile("Attributes.cs", """
        namespace SovereignData
        {
            [System.AttributeUsage(System.AttributeTargets.Property)] internal sealed class DirectIdentifierAttribute : System.Attribute;
            internal sealed class HealthDataAttribute : System.Attribute;
        }
        """).WithoutAnnotations().WithRules("SOV3001").WithFix("TagMember", """
        using SovereignData;

        public sealed record Patient([property: DirectIdentifier] string Nir);
        """));

    [Fact]
    public Task A_type_that_holds_tagged_data_is_tagged() => Clinic.Passes(Verify.Code("""
        [HealthData] public sealed record Stay([DirectIdentifier] string Ipp);
        public sealed record {|SOV3002:Bed|}(string Room, Stay? Occupant);
        """).WithRules("SOV3002").WithFix("TagType", """
        [HealthData] public sealed record Stay([DirectIdentifier] string Ipp);
        [HealthData]
        public sealed record Bed(string Room, Stay? Occupant);
        """));
}
