using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Tagging;

/// <summary>SOV3005: where to begin.</summary>
public sealed class BeginningTests
{
    private const string Patient = "public sealed class {|SOV3005:Patient|} { public string {|SOV3001:Nir|} { get; set; } = \"\"; public string {|SOV3001:Ipp|} { get; set; } = \"\"; }";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_type_with_the_most_candidates_is_where_to_begin() => Verify.Code($$"""
        public sealed class Sejour { public string {|SOV3001:Nir|} { get; set; } = ""; }
        {{Patient}}
        """).Expecting("SOV3005", diagnostic => diagnostic.WithMessage(
            "Nothing in this project is tagged, so no health data is followed in it: begin with 'Patient', where 2 members look like identifiers or health data (types with such members: 2; members: 3)"))
        .RunAsync(Cancelled);

    [Theory]
    [InlineData("public sealed class Person { public string Name { get; set; } = \"\"; public string Email { get; set; } = \"\"; }")]
    [InlineData("[HealthData] public sealed record Stay(string Text); public sealed class Patient { public string {|SOV3001:Nir|} { get; set; } = \"\"; }")]
    public Task Without_candidates_and_with_a_tag_it_is_silent(string code) => Verify.Code(code).RunAsync(Cancelled);

    [Fact]
    public Task A_policy_source_is_a_beginning() => Verify.Code("""
        public sealed class Patient { public string {|SOV3001:Nir|} { get; set; } = ""; }
        """).WithEditorConfig("sovereign_data.health_types = T:Contoso.Dossier").RunAsync(Cancelled);

    [Fact]
    public Task In_French_it_says_so_in_French() => Verify.Code(Patient).WithLanguage("fr")
        .Expecting("SOV3005", diagnostic => diagnostic.WithMessageContaining("commencez par « Patient », dont 2 membres"))
        .Expecting("SOV3001", diagnostic => diagnostic.WithMessage("« Patient.Nir » ressemble à un numéro national d’identification et ne porte pas d’étiquette : étiquetez-le [DirectIdentifier]"))
        .Expecting("SOV3001", diagnostic => diagnostic.WithMessageContaining("un numéro de patient"))
        .RunAsync(Cancelled);
}
