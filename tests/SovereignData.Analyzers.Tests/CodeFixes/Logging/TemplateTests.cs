namespace SovereignData.Analyzers.Tests.CodeFixes.Logging;

/// <summary>The placeholder and its argument are taken out of a template of <c>ILogger</c>.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("Seen {Nir} in {Ward}", "Seen in {Ward}")]
    [InlineData("Seen {Nir}, then {Ward}", "Seen, then {Ward}")]
    [InlineData("{Nir} was seen in {Ward}", "was seen in {Ward}")]
    [InlineData("{Nir}, {Ward}", "{Ward}")]
    [InlineData("{Nir}: {Ward}", "{Ward}")]
    [InlineData("Seen ({Nir}) in {Ward}", "Seen in {Ward}")]
    [InlineData("Seen '{Nir}' in {Ward}", "Seen in {Ward}")]
    [InlineData("Seen [<{Nir}>] in {Ward}", "Seen in {Ward}")]
    [InlineData("Vu « {Nir} » dans {Ward}", "Vu dans {Ward}")]
    [InlineData("nir={Nir}, ward={Ward}", "ward={Ward}")]
    [InlineData("NIR: {Nir}, ward: {Ward}", "ward: {Ward}")]
    [InlineData("Seen {Nir}|{Ward}", "Seen|{Ward}")]
    [InlineData("Seen {@Nir,-20:X} in {Ward}", "Seen in {Ward}")]
    [InlineData("Seen{Nir}in{Ward}", "Seenin{Ward}")]
    [InlineData("{{seen}} {Nir} in {Ward}", "{{seen}} in {Ward}")]
    [InlineData("Seen {Nir}\\nin {Ward}", "Seen\\nin {Ward}")]
    public Task Nothing_ragged_is_left_where_it_stood(string before, string after) => Journal.Becomes(
        $$"""logger.LogInformation("{{before}}", {|SOV2005:patient.Nir|}, patient.Ward);""",
        $$"""logger.LogInformation("{{after}}", patient.Ward);""");

    [Theory]
    [InlineData("{Ward} has {Nir}", "{Ward} has")]
    [InlineData("{Ward} has {Nir}.", "{Ward} has.")]
    [InlineData("{Ward}, {Nir}", "{Ward}")]
    [InlineData("{Ward}: {Nir}", "{Ward}")]
    [InlineData("{Ward} - {Nir}", "{Ward}")]
    [InlineData("{Ward}, NIR: {Nir}", "{Ward}")]
    [InlineData("Ward {Ward} (nir={Nir})", "Ward {Ward}")]
    public Task Nothing_ragged_is_left_at_the_end(string before, string after) => Journal.Becomes(
        $$"""logger.LogInformation("{{before}}", patient.Ward, {|SOV2005:patient.Nir|});""",
        $$"""logger.LogInformation("{{after}}", patient.Ward);""");

    [Theory]
    [InlineData("Seen {Nir}", "Seen")]
    [InlineData("Seen: {Nir}", "Seen")]
    [InlineData("{{0}} seen {Nir}", "{0} seen")]
    public Task A_template_without_placeholders_is_a_plain_text(string before, string after) => Journal.Becomes(
        $$"""logger.LogInformation("{{before}}", {|SOV2005:patient.Nir|});""",
        $$"""logger.LogInformation("{{after}}");""");

    [Theory]
    [InlineData("logger.LogError(exception, \"Failed for {Nir}\", patient.Nir);", "logger.LogError(exception, \"Failed for\");")]
    [InlineData("logger.LogError(new EventId(7), exception, \"Failed for {Nir}\", patient.Nir);", "logger.LogError(new EventId(7), exception, \"Failed for\");")]
    [InlineData("logger.Log(LogLevel.Warning, \"Failed for {Nir}\", patient.Nir);", "logger.Log(LogLevel.Warning, \"Failed for\");")]
    [InlineData("LoggerExtensions.LogInformation(logger, \"Seen {Nir}\", patient.Nir);", "LoggerExtensions.LogInformation(logger, \"Seen\");")]
    [InlineData("using (logger.BeginScope(\"Patient {Nir}\", patient.Nir)) { }", "using (logger.BeginScope(\"Patient\")) { }")]
    public Task Whatever_comes_before_the_template_stays(string before, string after) => Journal.Becomes(
        before.Replace("patient.Nir", "{|SOV2005:patient.Nir|}"), after);

    [Theory]
    [InlineData("@\"Seen \"\"{Nir}\"\" in {Ward}\"", "@\"Seen in {Ward}\"")]
    [InlineData("\"Seen \\\"{Nir}\\\" in {Ward}\"", "\"Seen in {Ward}\"")]
    [InlineData("\"\"\"Seen {Nir} in {Ward}\"\"\"", "\"\"\"Seen in {Ward}\"\"\"")]
    [InlineData("\"Seen {Nir} \" + \"in {Ward}\"", "\"Seen \" + \"in {Ward}\"")]
    [InlineData("(\"Seen \" + \"{Nir}\") + \" in {Ward}\"", "(\"Seen \" + \"\") + \" in {Ward}\"")]
    public Task A_literal_keeps_its_kind(string before, string after) => Journal.Becomes(
        $$"""logger.LogInformation({{before}}, {|SOV2005:patient.Nir|}, patient.Ward);""",
        $$"""logger.LogInformation({{after}}, patient.Ward);""");

    [Fact]
    public Task A_literal_of_several_lines_keeps_them() => Journal.Becomes(
        """"
        logger.LogInformation(
            """
            Seen {Nir}
                {Nir} again
            in {Ward}
            """, {|SOV2005:patient.Nir|}, "x", patient.Ward);
        """",
        """"
        logger.LogInformation(
            """
            Seen
                {Nir} again
            in {Ward}
            """, "x", patient.Ward);
        """");

    [Theory]
    [InlineData("var nir = patient.Nir;", "nir")]
    [InlineData("", "patient.Nir.Trim()")]
    [InlineData("", "patient.Name ?? \"nobody\"")]
    [InlineData("", "patient.Nir + patient.Ward")]
    public Task An_argument_that_holds_the_data_goes_as_a_whole(string declaration, string argument) => Journal.Becomes(
        $$"""{{declaration}} logger.LogInformation("Seen {Who} in {Ward}", {|SOV2005:{{argument}}|}, patient.Ward);""",
        $$"""{{declaration}} logger.LogInformation("Seen in {Ward}", patient.Ward);""");

    [Fact]
    public Task A_text_that_can_do_without_the_data_stays_as_an_argument() => Journal.Becomes(
        """logger.LogInformation("{Step} in {Ward}", {|SOV2005:$"Seen {patient.Nir}"|}, patient.Ward);""",
        """logger.LogInformation("{Step} in {Ward}", "Seen", patient.Ward);""");

    [Fact]
    public Task A_text_that_is_nothing_but_the_data_goes_with_its_placeholder() => Journal.Becomes(
        """logger.LogInformation("Seen {Who} in {Ward}", {|SOV2005:$"{patient.Nir}"|}, patient.Ward);""",
        """logger.LogInformation("Seen in {Ward}", patient.Ward);""");
}
