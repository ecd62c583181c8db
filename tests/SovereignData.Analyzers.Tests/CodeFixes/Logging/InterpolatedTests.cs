namespace SovereignData.Analyzers.Tests.CodeFixes.Logging;

/// <summary>The hole of an interpolated string is taken out.</summary>
public sealed class InterpolatedTests
{
    [Theory]
    [InlineData("$\"Seen {patient.Nir} in {patient.Ward}\"", "$\"Seen in {patient.Ward}\"")]
    [InlineData("$\"{patient.Nir}, {patient.Ward}\"", "$\"{patient.Ward}\"")]
    [InlineData("$\"Seen ({patient.Nir,-20:X}) in {patient.Ward}\"", "$\"Seen in {patient.Ward}\"")]
    [InlineData("$\"Seen {patient.Nir}\"", "\"Seen\"")]
    [InlineData("$\"{{seen}} {patient.Nir}\"", "\"{seen}\"")]
    [InlineData("$@\"C:\\{patient.Nir} seen\"", "@\"C:\\ seen\"")]
    [InlineData("@$\"Seen {patient.Nir}\"", "@\"Seen\"")]
    [InlineData("$\"\"\"Seen \"{patient.Nir}\" today\"\"\"", "\"\"\"Seen today\"\"\"")]
    [InlineData("$$\"\"\"Seen {{patient.Nir}} {x}\"\"\"", "\"\"\"Seen {x}\"\"\"")]
    [InlineData("$\"Seen {(patient.Ward is \"A\" ? patient.Nir : \"?\")} today\"", "\"Seen today\"")]
    [InlineData("$\"Seen {patient?.Name} today\"", "\"Seen today\"")]
    [InlineData("\"Today: \" + $\"seen {patient.Nir}\"", "\"Today: \" + \"seen\"")]
    [InlineData("patient.Ward is \"A\" ? $\"Seen {patient.Nir}\" : \"Nobody\"", "patient.Ward is \"A\" ? \"Seen\" : \"Nobody\"")]
    [InlineData("$\"Today {$\"seen {patient.Nir}\"} again\"", "$\"Today {\"seen\"} again\"")]
    public Task Nothing_ragged_is_left_where_it_stood(string before, string after) => Journal.Becomes(
        $"Console.WriteLine({{|SOV2005:{before}|}});", $"Console.WriteLine({after});");

    [Theory]
    [InlineData("var nir = patient.Nir;")]
    [InlineData("var (nir, _) = patient;")]
    [InlineData("if (patient.Nir is not { Length: > 3 } nir) return;")]
    public Task A_variable_that_holds_the_data_is_taken_out(string declaration) => Journal.Becomes(
        $$"""{{declaration}} logger.LogInformation({|SOV2005:$"Seen {nir} in {patient.Ward}"|});""",
        $$"""{{declaration}} logger.LogInformation($"Seen in {patient.Ward}");""");

    [Fact]
    public Task Placeholders_of_a_template_stay_placeholders() => Journal.Becomes(
        """logger.LogInformation({|SOV2005:$"Seen {patient.Nir} in {{Ward}}"|}, patient.Ward);""",
        """logger.LogInformation("Seen in {Ward}", patient.Ward);""");

    [Fact]
    public Task Every_hole_that_identifies_is_taken_out() => Journal.Becomes(
        """Console.WriteLine({|SOV2005:$"Seen {patient.Nir} ({patient.Name}) in {patient.Ward}"|});""",
        """Console.WriteLine($"Seen in {patient.Ward}");""");

    [Fact]
    public Task Every_hole_with_the_same_parameter_is_taken_out() => Clinic.Passes(
        Clinic.Verify("""public class Desk { public void Show([DirectIdentifier] string nir) => Console.WriteLine({|SOV2005:$"{nir} is {nir}, {nameof(nir)} of {nir.Length}"|}); }""")
            .WithFix(Clinic.InContoso("""public class Desk { public void Show([DirectIdentifier] string nir) => Console.WriteLine($"is, {nameof(nir)} of {nir.Length}"); }""")));
}
