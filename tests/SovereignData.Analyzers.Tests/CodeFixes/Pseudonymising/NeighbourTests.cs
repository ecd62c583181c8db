namespace SovereignData.Analyzers.Tests.CodeFixes.Pseudonymising;

/// <summary>A diagnostic tells of one source; what identifies a person beside it is wrapped along with it.</summary>
public sealed class NeighbourTests
{
    [Theory]
    [InlineData("$\"{patient.Nir} in {patient.Ward} is {patient.Name}\"", "$\"{Tokens.Of(patient.Nir)} in {patient.Ward} is {(patient.Name is { } name ? Tokens.Of(name) : null)}\"")]
    [InlineData("patient.Nir + \" is \" + patient.Name!", "Tokens.Of(patient.Nir) + \" is \" + Tokens.Of(patient.Name!)")]
    [InlineData("string.Join(\" \", patient.Nir, patient.Ward, patient.Nir)", "string.Join(\" \", Tokens.Of(patient.Nir), patient.Ward, Tokens.Of(patient.Nir))")]
    [InlineData("new { patient.Nir, patient.Ward, Again = patient.Nir }", "new { Nir = Tokens.Of(patient.Nir), patient.Ward, Again = Tokens.Of(patient.Nir) }")]
    [InlineData("(patient.Nir, patient.Ward, patient.Nir)", "(Tokens.Of(patient.Nir), patient.Ward, Tokens.Of(patient.Nir))")]
    [InlineData("new[] { patient.Nir, patient.Ward, patient.Nir }", "new[] { Tokens.Of(patient.Nir), patient.Ward, Tokens.Of(patient.Nir) }")]
    public Task Everything_that_goes_out_together_is_wrapped_together(string before, string after) => Ward.Becomes(
        $"Task Ask(Patient patient) => assistant.Ask({{|SOV2001:{before}|}});",
        $"Task Ask(Patient patient) => assistant.Ask({after});");

    [Fact]
    public Task Variables_and_parameters_count_as_well_as_members() => Ward.Becomes(
        """void Show(Patient patient, [DirectIdentifier] string ins) { var nir = patient.Nir; Console.WriteLine({|SOV2005:$"{ins} {nir} {nir.Length}"|}); }""",
        """void Show(Patient patient, [DirectIdentifier] string ins) { var nir = patient.Nir; Console.WriteLine($"{Tokens.Of(ins)} {Tokens.Of(nir)} {nir.Length}"); }""");

    [Fact]
    public Task They_count_where_the_text_is_made() => Ward.Becomes(
        """void Show(Patient patient) { var line = $"Seen {patient.Nir}, {patient.Nir.Length}, {patient.Nir}"; Console.WriteLine({|SOV2005:line|}); }""",
        """void Show(Patient patient) { var line = $"Seen {Tokens.Of(patient.Nir)}, {patient.Nir.Length}, {Tokens.Of(patient.Nir)}"; Console.WriteLine(line); }""");

    [Theory]
    [InlineData("[HealthData] public record Card(string Text, [property: QuasiIdentifier] string Other);", "card.Other")]
    [InlineData("[HealthData] public record Card(string Text, [property: NotHealthData(\"public\")] string Other);", "card.Other")]
    [InlineData("[HealthData] public record Card(string Text, [property: Pseudonymised] string Other);", "card.Other")]
    [InlineData("[HealthData] public record Card(string Text) { public static string Other => \"\"; }", "Card.Other")]
    [InlineData("[HealthData] public record Card([property: DirectIdentifier] string Text, string Other);", "card.Other")]
    [InlineData("public record Card([property: HealthData] string Text, [property: HealthData(Identifying = false)] string Other);", "card.Other")]
    [InlineData("[HealthData] public record Card(string Text, string Name);", "Tokens.Of(card.Name)")]
    [InlineData("[HealthData] public class Card { public string Text = \"\"; public string Name = \"\"; }", "Tokens.Of(card.Name)")]
    [InlineData("public record Card([property: HealthData] string Text, [property: HealthData] string Name);", "Tokens.Of(card.Name)")]
    public Task Tags_say_what_identifies(string card, string other) => Clinic.Passes(
        Clinic.Verify(Desk("{|SOV2005:$\"{card.Text} {" + other.Replace("Tokens.Of(", "").TrimEnd(')') + "}\"|}"), Clinic.Tokens, $"namespace Contoso;\n\n{card}")
            .WithFix("Pseudonymise with 'Tokens.Of'", Clinic.InContoso(Desk("$\"{Tokens.Of(card.Text)} {" + other + "}\""))));

    private static string Desk(string argument) => $"public class Desk {{ public void Show(Card card) => Console.WriteLine({argument}); }}";
}
