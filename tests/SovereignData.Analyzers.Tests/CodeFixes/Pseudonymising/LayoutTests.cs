namespace SovereignData.Analyzers.Tests.CodeFixes.Pseudonymising;

/// <summary>What surrounds the data stays as it was written.</summary>
public sealed class LayoutTests
{
    [Fact]
    public Task Lines_and_comments_stay_where_they_are() => Ward.Becomes(
        """
        void Show(Patient patient)
        {
            // Who comes in.
            logger.LogInformation(
                "Patient {Nir} is in {Ward}", // for the night shift
                /* the number */ {|SOV2005:patient.Nir|} /* of the card */, // one of them
                patient.Ward); // the other
        }
        """,
        """
        void Show(Patient patient)
        {
            // Who comes in.
            logger.LogInformation(
                "Patient {Nir} is in {Ward}", // for the night shift
                /* the number */ Tokens.Of(patient.Nir) /* of the card */, // one of them
                patient.Ward); // the other
        }
        """);

    [Fact]
    public Task An_expression_of_several_lines_keeps_them() => Ward.Becomes(
        """
        void Show(Patient patient) => Console.WriteLine(
            {|SOV2005:patient
                .Nir
                .Trim() // as on the card
                .ToUpperInvariant()|});
        """,
        """
        void Show(Patient patient) => Console.WriteLine(
            Tokens.Of(patient
                .Nir
                .Trim() // as on the card
                .ToUpperInvariant()));
        """);

    [Fact]
    public Task A_long_line_stays_one() => Ward.Becomes(
        """
        void Show(Patient patient) => logger.LogWarning("A patient was moved to another ward in the middle of the night, as {Nir} of {Ward} shows on the board", {|SOV2005:patient.Nir|}, patient.Ward);
        """,
        """
        void Show(Patient patient) => logger.LogWarning("A patient was moved to another ward in the middle of the night, as {Nir} of {Ward} shows on the board", Tokens.Of(patient.Nir), patient.Ward);
        """);

    [Fact]
    public Task A_style_of_ones_own_is_left_alone() => Ward.Becomes(
        "void Show( Patient patient )   =>   Console.WriteLine( {|SOV2005:patient . Nir|} );",
        "void Show( Patient patient )   =>   Console.WriteLine( Tokens.Of(patient . Nir) );");

    [Fact]
    public Task The_namespace_of_a_static_pseudonymiser_is_imported() => Clinic.Passes(
        Testing.Verify.Code("""
            using System.Text;

            namespace Contoso.Portal;

            class Desk
            {
                void Show([DirectIdentifier] string nir) => Console.WriteLine({|SOV2005:$"Seen {nir}"|} + new StringBuilder());
            }
            """.Replace("""{|SOV2005:$"Seen {nir}"|} + new StringBuilder()""", """{|SOV2005:$"Seen {nir}" + new StringBuilder()|}"""))
            .WithFile("Tokens.cs", Clinic.Tokens.Replace("namespace Contoso", "namespace Fabrikam.Privacy"))
            .WithFix("Pseudonymise with 'Tokens.Of'", """
            using System.Text;
            using Fabrikam.Privacy;

            namespace Contoso.Portal;

            class Desk
            {
                void Show([DirectIdentifier] string nir) => Console.WriteLine($"Seen {Tokens.Of(nir)}" + new StringBuilder());
            }
            """));

    [Fact]
    public Task A_name_that_means_something_else_is_qualified() => Clinic.Passes(
        Testing.Verify.Code("""
            namespace Contoso.Portal;

            class Tokens;

            class Desk
            {
                void Show([DirectIdentifier] string nir) => Console.WriteLine({|SOV2005:nir|});
            }
            """)
            .WithFile("Tokens.cs", Clinic.Tokens.Replace("namespace Contoso", "namespace Fabrikam.Privacy"))
            .WithFix("Pseudonymise with 'Tokens.Of'", """
            namespace Contoso.Portal;

            class Tokens;

            class Desk
            {
                void Show([DirectIdentifier] string nir) => Console.WriteLine(Fabrikam.Privacy.Tokens.Of(nir));
            }
            """));

    [Fact]
    public Task Top_level_statements_are_mended_too() => Clinic.Passes(
        Testing.Verify.Code("""
            using Contoso;

            var card = new Card("1850578006084");
            Console.WriteLine({|SOV2005:card.Nir|});

            record Card([property: DirectIdentifier] string Nir);
            """)
            .WithFile("Tokens.cs", Clinic.Tokens)
            .WithFix("Pseudonymise with 'Tokens.Of'", """
            using Contoso;

            var card = new Card("1850578006084");
            Console.WriteLine(Tokens.Of(card.Nir));

            record Card([property: DirectIdentifier] string Nir);
            """));
}
