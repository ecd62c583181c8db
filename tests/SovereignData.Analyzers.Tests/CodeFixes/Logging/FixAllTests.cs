namespace SovereignData.Analyzers.Tests.CodeFixes.Logging;

public sealed class FixAllTests
{
    [Fact]
    public Task Every_message_of_every_document_is_shortened_at_once() => Clinic.Passes(
        Clinic.Verify(Journal.Of("""
            logger.LogInformation("Seen {Nir} in {Ward} as {Name}", {|SOV2005:patient.Nir|}, patient.Ward, {|SOV2005:patient.Name|});
            Console.WriteLine("{0} {1} {2}", {|SOV2005:patient.Nir|}, {|SOV2005:patient.Name|}, patient.Ward);
            Console.WriteLine({|SOV2005:$"Seen {patient.Nir}"|});
            Console.WriteLine("Seen {0} and {1}", {|SOV2005:$"him ({patient.Nir})"|}, {|SOV2005:patient.Name|});
            """))
            .WithFile("Board.cs", Clinic.InContoso("""public class Board { public void Show(Patient patient) => Console.WriteLine({|SOV2005:$"{patient.Ward}: {patient.Nir}"|}); }"""))
            .WithFix(static fix => fix.Named(Journal.Title).ToAll()
                .Changing("Test0.cs", Clinic.InContoso(Journal.Of("""
                    logger.LogInformation("Seen in {Ward} as", patient.Ward);
                    Console.WriteLine("{0}", patient.Ward);
                    Console.WriteLine("Seen");
                    Console.WriteLine("Seen {0} and", "him");
                    """)))
                .Changing("Board.cs", Clinic.InContoso("""public class Board { public void Show(Patient patient) => Console.WriteLine($"{patient.Ward}"); }"""))));

    [Fact]
    public Task A_message_of_which_nothing_would_remain_stays() => Clinic.Passes(
        Clinic.Verify(Journal.Of("""
            logger.LogInformation("{Nir} {Name}", {|SOV2005:patient.Nir|}, {|SOV2005:patient.Name|});
            logger.LogInformation("Seen {Nir}", {|SOV2005:patient.Nir|});
            """))
            .WithFixAll(Journal.Title, Clinic.InContoso(Journal.Of("""
                logger.LogInformation("{Nir} {Name}", {|SOV2005:patient.Nir|}, {|SOV2005:patient.Name|});
                logger.LogInformation("Seen");
                """))));
}
