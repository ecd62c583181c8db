namespace SovereignData.Analyzers.Tests.CodeFixes.Logging;

/// <summary>The lines and comments of what remains stay as they were written; a comment about what goes, goes with it.</summary>
public sealed class LayoutTests
{
    [Fact]
    public Task An_argument_goes_with_its_line() => Journal.Becomes(
        """
        // At the desk.
        logger.LogInformation(
            "Seen {Nir} in {Ward} at {Hour}", // for the night shift
            patient.Ward, // where
            // the number
            {|SOV2005:patient.Nir|}, // of the card
            12); // noon
        """.Replace("{Nir} in {Ward}", "{Ward} with {Nir}"),
        """
        // At the desk.
        logger.LogInformation(
            "Seen {Ward} with at {Hour}", // for the night shift
            patient.Ward, // where
            12); // noon
        """);

    [Fact]
    public Task The_last_argument_goes_with_the_comma_before_it() => Journal.Becomes(
        """
        logger.LogInformation(
            "Seen in {Ward}, card {Nir}",
            patient.Ward,
            {|SOV2005:patient.Nir|}); // done
        """,
        """
        logger.LogInformation(
            "Seen in {Ward}, card",
            patient.Ward); // done
        """);

    [Fact]
    public Task A_comment_about_the_argument_before_stays() => Journal.Becomes(
        """
        logger.LogInformation(
            "Seen in {Ward}, card {Nir}",
            patient.Ward, // where
            {|SOV2005:patient.Nir|});
        """,
        """
        logger.LogInformation(
            "Seen in {Ward}, card",
            patient.Ward // where
            );
        """);

    [Fact]
    public Task Comments_around_a_text_stay() => Journal.Becomes(
        """Console.WriteLine(/* a */ {|SOV2005:$"Seen {patient.Nir /* b */}"|} /* c */); // d""",
        """Console.WriteLine(/* a */ "Seen" /* c */); // d""");
}
