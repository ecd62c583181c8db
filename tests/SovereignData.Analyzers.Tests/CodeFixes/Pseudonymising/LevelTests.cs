namespace SovereignData.Analyzers.Tests.CodeFixes.Pseudonymising;

/// <summary>Anonymisers, and data that pseudonymisation does not help.</summary>
public sealed class LevelTests
{
    private const string Both = """
        namespace Contoso;

        public static class Words
        {
            [Anonymiser]
            public static string Counted(string text) => $"{text.Length}";

            [Pseudonymiser]
            public static string Masked(string text) => $"{text.Length}";
        }
        """;

    [Fact]
    public Task An_anonymiser_is_offered_as_such() => Clinic.Passes(
        Clinic.Verify(Desk("{|SOV2005:patient.Nir|}"), Both).WithFix("Anonymise with 'Words.Counted'", Clinic.InContoso(Desk("Words.Counted(patient.Nir)"))));

    [Fact]
    public Task What_is_pseudonymised_already_can_only_be_anonymised() => Clinic.Passes(
        Clinic.Verify(Desk("{|SOV2005:patient.Ward|}"), Both)
            .WithPolicy("""{ "version": 1, "require": { "pseudonymised": { "log": "never" } } }""")
            .WithFix(Clinic.InContoso(Desk("Words.Counted(patient.Ward)"))));

    private static string Desk(string argument) => $"public class Desk {{ public void Show(Patient patient) => Console.WriteLine({argument}); }}";
}
