namespace SovereignData.Analyzers.Tests.CodeFixes.Logging;

/// <summary>What a message cannot do without, or what cannot be taken out safely, stays.</summary>
public sealed class NotOfferedTests
{
    [Theory]
    [InlineData("Console.WriteLine({|SOV2005:patient.Nir|});")]
    [InlineData("Console.WriteLine({|SOV2005:$\"{patient.Nir}\"|});")]
    [InlineData("Console.WriteLine({|SOV2005:$\"({patient.Nir})\"|});")]
    [InlineData("Console.WriteLine({|SOV2005:$\"{patient.Nir}, {patient.Name}\"|});")]
    [InlineData("Console.WriteLine(\"{0}!\", {|SOV2005:patient.Nir|});")]
    [InlineData("Console.WriteLine({|SOV2005:\"Seen \" + patient.Nir|});")]
    [InlineData("logger.LogInformation(\"{Nir}\", {|SOV2005:patient.Nir|});")]
    [InlineData("logger.LogInformation({|SOV2005:patient.Nir|});")]
    public Task Nothing_would_be_left_to_say(string statement) => Journal.Stays(statement);

    [Theory]
    [InlineData("logger.LogInformation(\"Seen {Nir}\", {|SOV2005:new object[] { patient.Nir }|});")]
    [InlineData("logger.LogInformation(\"Seen {Nir}\", args: {|SOV2005:patient.Nir|});")]
    [InlineData("logger.LogInformation(message: \"Seen {Nir}\", {|SOV2005:patient.Nir|});")]
    [InlineData("logger.LogInformation(\"Seen {Nir} in {Ward}\", {|SOV2005:patient.Nir|});")]
    [InlineData("logger.LogInformation(\"Seen {Nir\", {|SOV2005:patient.Nir|});")]
    [InlineData("logger.LogInformation(\"Seen Nir}\", {|SOV2005:patient.Nir|});")]
    [InlineData("const string Seen = \"Seen {Nir}\"; logger.LogInformation(Seen, {|SOV2005:patient.Nir|});")]
    [InlineData("logger.LogInformation(\"Seen {Nir} \" + patient.Ward, {|SOV2005:patient.Nir|});")]
    [InlineData("Console.WriteLine(\"Seen {1}\", {|SOV2005:patient.Nir|});")]
    [InlineData("Console.WriteLine(\"Seen {Nir}\", {|SOV2005:patient.Nir|});")]
    public Task The_format_does_not_say_which_value_goes_where(string statement) => Journal.Stays(statement);

    [Theory]
    [InlineData("Console.WriteLine({|SOV2005:string.Concat($\"Seen {patient.Nir}\", 1)|});")]
    [InlineData("var line = $\"Seen {patient.Nir}\"; Console.WriteLine({|SOV2005:line|}); line.ToString();")]
    [InlineData("Print({|SOV2005:$\"Seen {patient.Nir}\"|}); static void Print(string text) => Console.WriteLine(text);")]
    public Task The_text_may_serve_something_else(string statement) => Journal.Stays(statement);

    [Fact]
    public Task What_comes_after_needs_a_variable_of_it() => Journal.Stays(
        """Console.WriteLine({|SOV2005:$"Seen {(patient.Nir is var nir ? nir : "")}"|}); nir.ToString();""");

    [Fact]
    public Task An_exception_is_no_part_of_the_message() => Clinic.Passes(Clinic.Verify(
        """
        public class AdmissionException(Patient patient) : Exception { public Patient Patient => patient; }

        public class Desk(ILogger<Desk> logger)
        {
            public void Show(AdmissionException exception) => logger.LogError({|SOV2005:exception|}, "Failed");
        }
        """).WithoutFix());

    [Fact]
    public Task Data_that_is_sent_is_no_log_message() => Clinic.Passes(Clinic.Verify(
        """public class Desk(IAssistant assistant) { public Task Ask(Patient patient) => assistant.Ask({|SOV2001:$"Who is {patient.Nir}?"|}); }""").WithoutFix("Authorise"));
}
