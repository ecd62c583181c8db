using Microsoft.CodeAnalysis.CodeFixes;

namespace SovereignData.Analyzers.Tests.CodeFixes.Pseudonymising;

public sealed class FixAllTests
{
    [Fact]
    public Task Every_document_of_every_project_is_mended_at_once() => Clinic.Passes(
        Clinic.Verify("""
            public class Desk(IPatientTokens tokens)
            {
                public void Show(Patient patient)
                {
                    Console.WriteLine({|SOV2005:patient.Nir|});
                    Console.WriteLine({|SOV2005:patient.Name|});
                    Console.WriteLine({|SOV2005:$"{patient.Ward}: {patient.Name}"|});
                }
            }
            """, Clinic.PatientTokens)
            .WithFile("Board.cs", Clinic.InContoso("""
                public class Board
                {
                    private readonly IPatientTokens _vault = null!;

                    public void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Nir|});
                }
                """))
            .WithFile("Static.cs", Clinic.InContoso("public static class Static { public static void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Nir|}); }"))
            .WithProject("Archive", static project => project.WithFile("Shelf.cs", """
                namespace Fabrikam;

                public interface IVault
                {
                    [Pseudonymiser]
                    string Tokenise(string nir);
                }

                public class Shelf(IVault vault) { public void Show([DirectIdentifier] string nir) => Console.WriteLine({|SOV2005:nir|}); public IVault Get() => vault; }
                """))
            .WithFix(static fix => fix.Named("Pseudonymise with 'tokens.Tokenise'").ToAll()
                .Changing("Test0.cs", Clinic.InContoso("""
                    public class Desk(IPatientTokens tokens)
                    {
                        public void Show(Patient patient)
                        {
                            Console.WriteLine(tokens.Tokenise(patient.Nir));
                            Console.WriteLine(patient.Name is { } name ? tokens.Tokenise(name) : null);
                            Console.WriteLine($"{patient.Ward}: {(patient.Name is { } name2 ? tokens.Tokenise(name2) : null)}");
                        }
                    }
                    """))
                .Changing("Board.cs", Clinic.InContoso("""
                    public class Board
                    {
                        private readonly IPatientTokens _vault = null!;

                        public void Show(Patient patient) => Console.WriteLine(_vault.Tokenise(patient.Nir));
                    }
                    """))));

    [Fact]
    public Task A_namespace_is_imported_once_in_each_document() => Clinic.Passes(
        Testing.Verify.Code(Portal("Desk", "{|SOV2005:nir|}", "{|SOV2005:nir|}"))
            .WithFile("Board.cs", Portal("Board", "{|SOV2005:nir|}", "{|SOV2005:$\"{nir}!\"|}"))
            .WithFile("Tokens.cs", Clinic.Tokens)
            .WithFix(static fix => fix.ToAll()
                .Named("Pseudonymise with 'Tokens.Of'")
                .Changing("Test0.cs", $"using Contoso;\n\n{Portal("Desk", "Tokens.Of(nir)", "Tokens.Of(nir)")}")
                .Changing("Board.cs", $"using Contoso;\n\n{Portal("Board", "Tokens.Of(nir)", "$\"{Tokens.Of(nir)}!\"")}")));

    [Fact]
    public Task Data_on_its_way_to_two_places_is_wrapped_once() => Clinic.Passes(
        Clinic.Verify(Ward.Of("""
            void Show(Patient patient)
            {
                var line = "Seen " + patient.Nir;
                Console.WriteLine({|SOV2005:line|});
                logger.LogInformation({|SOV2005:line|});
            }
            """), Clinic.Tokens)
            .WithFixAll("Pseudonymise with 'Tokens.Of'", Clinic.InContoso(Ward.Of("""
                void Show(Patient patient)
                {
                    var line = "Seen " + Tokens.Of(patient.Nir);
                    Console.WriteLine(line);
                    logger.LogInformation(line);
                }
                """)), FixAllScope.Document));

    private static string Portal(string name, string first, string second) => $$"""
        namespace Fabrikam.Portal;

        class {{name}}
        {
            void Show([DirectIdentifier] string nir)
            {
                Console.WriteLine({{first}});
                Console.WriteLine({{second}});
            }
        }
        """;
}
