namespace SovereignData.Analyzers.Tests.CodeFixes.Logging;

/// <summary>The values of composite formats are counted anew.</summary>
public sealed class NumberedFormatTests
{
    [Theory]
    [InlineData("Console.WriteLine(\"{0} ({1}) in {2}\", 1, patient.Nir, patient.Ward);", "Console.WriteLine(\"{0} in {1}\", 1, patient.Ward);")]
    [InlineData("Console.Write(\"{1} in {0}\", patient.Ward, patient.Nir);", "Console.Write(\"in {0}\", patient.Ward);")]
    [InlineData("Console.WriteLine(\"{0} and {0} in {1,8:X}\", patient.Nir, patient.Ward);", "Console.WriteLine(\"and in {0,8:X}\", patient.Ward);")]
    [InlineData("Console.WriteLine(\"Seen {0} {{}}\", patient.Nir);", "Console.WriteLine(\"Seen {}\");")]
    [InlineData("System.Diagnostics.Debug.WriteLine(\"Seen {0} in {1}\", patient.Nir, patient.Ward);", "System.Diagnostics.Debug.WriteLine(\"Seen in {0}\", patient.Ward);")]
    [InlineData("System.Diagnostics.Trace.TraceInformation(\"Seen {0} in {1}\", patient.Nir, patient.Ward);", "System.Diagnostics.Trace.TraceInformation(\"Seen in {0}\", patient.Ward);")]
    public Task The_values_behind_move_up(string before, string after) => Journal.Becomes(
        before.Replace("patient.Nir", "{|SOV2005:patient.Nir|}"), after);

    [Fact]
    public Task Of_many_values_the_one_goes() => Journal.Becomes(
        """Console.WriteLine("{0} {1} {2} {3} {4}", 1, {|SOV2005:patient.Nir|}, 2, 3, 4);""",
        """Console.WriteLine("{0} {1} {2} {3}", 1, 2, 3, 4);""");
}
