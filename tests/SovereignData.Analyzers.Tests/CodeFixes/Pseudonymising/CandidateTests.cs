namespace SovereignData.Analyzers.Tests.CodeFixes.Pseudonymising;

/// <summary>Which pseudonymisers are offered, and how they are reached.</summary>
public sealed class CandidateTests
{
    [Theory]
    [InlineData("(IPatientTokens tokens)", "", "tokens")]
    [InlineData("(IPatientTokens tokens)", "private readonly IPatientTokens _tokens = tokens;", "_tokens")]
    [InlineData("", "protected static IPatientTokens Tokens => null!;", "Tokens")]
    [InlineData("", "public required IPatientTokens @event { get; init; }", "@event")]
    [InlineData("<T>(T tokens) where T : IPatientTokens", "", "tokens")]
    public Task A_service_is_reached_by_what_holds_it(string head, string member, string receiver) => Offers(
        $"Pseudonymise with '{receiver.TrimStart('@')}.Tokenise'",
        argument => $$"""
            public class Desk{{head}}
            {
                {{member}}
                public void Show(Patient patient) => Console.WriteLine({{argument}});
            }
            """,
        $"{receiver}.Tokenise(patient.Nir)",
        Clinic.PatientTokens);

    [Fact]
    public Task A_service_is_reached_by_a_parameter_or_a_local() => Offers(
        "Pseudonymise with 'local.Tokenise'",
        argument => $$"""
            public class Desk
            {
                public void Show(Patient patient, IPatientTokens tokens)
                {
                    var local = tokens;
                    Console.WriteLine({{argument}});
                }
            }
            """,
        "local.Tokenise(patient.Nir)",
        Clinic.PatientTokens);

    [Fact]
    public Task A_service_is_inherited() => Offers(
        "Pseudonymise with 'Vault.Tokenise'",
        argument => $$"""
            public abstract class Room { protected IPatientTokens Vault { get; } = null!; }

            public class Desk : Room
            {
                public void Show(Patient patient) => Console.WriteLine({{argument}});
            }
            """,
        "Vault.Tokenise(patient.Nir)",
        Clinic.PatientTokens);

    [Theory]
    [InlineData("public interface IVault { [Pseudonymiser] string Of(string nir); }", "IVault")]
    [InlineData("[Pseudonymiser] public interface IVault { string Of(string nir); }", "IVault")]
    [InlineData("[Pseudonymiser] public class Vault { public string Of(string nir) => ToString() + nir.Length; }", "Vault")]
    [InlineData("public interface IVault { [Pseudonymiser] string Of(string nir); } public class Vault : IVault { public string Of(string nir) => $\"{nir.Length}\"; }", "Vault")]
    [InlineData("[Pseudonymiser] public interface IVault { string Of(string nir); } public class Vault : IVault { public string Of(string nir) => $\"{nir.Length}\"; }", "Vault")]
    [InlineData("public interface IVault<T> { [Pseudonymiser] T Of(T nir); } public class Vault : IVault<string> { public string Of(string nir) => $\"{nir.Length}\"; }", "Vault")]
    [InlineData("public interface IVault { [Pseudonymiser] string Of(string nir); } public interface IKeyedVault : IVault;", "IKeyedVault")]
    [InlineData("public abstract class Room { [Pseudonymiser] public abstract string Of(string nir); } public class Vault : Room { public override string Of(string nir) => $\"{nir.Length}\"; }", "Vault")]
    [InlineData("public class KeyedAttribute : PseudonymiserAttribute; public interface IVault { [Keyed] string Of(string nir); }", "IVault")]
    public Task An_attribute_counts_wherever_it_stands(string vault, string type) => Offers(
        "Pseudonymise with 'vault.Of'",
        argument => $"public class Desk({type} vault) {{ public void Show(Patient patient) => Console.WriteLine({argument}); }}",
        "vault.Of(patient.Nir)",
        $"namespace Contoso;\n\n{vault}");

    [Fact]
    public Task An_attribute_of_ones_own_counts_by_its_full_name() => Clinic.Passes(
        Testing.Verify.Code("""
            using SovereignData;

            class Desk
            {
                void Show([DirectIdentifier] string nir) => Console.WriteLine({|SOV2005:nir|});

                [Pseudonymiser]
                static string Mask(string nir) => $"{nir.Length}";
            }

            namespace SovereignData
            {
                class DirectIdentifierAttribute : Attribute;

                class PseudonymiserAttribute : Attribute;
            }
            """)
            .WithoutAnnotations()
            .WithFix("Pseudonymise with 'Mask'", """
            using SovereignData;

            class Desk
            {
                void Show([DirectIdentifier] string nir) => Console.WriteLine(Mask(nir));

                [Pseudonymiser]
                static string Mask(string nir) => $"{nir.Length}";
            }

            namespace SovereignData
            {
                class DirectIdentifierAttribute : Attribute;

                class PseudonymiserAttribute : Attribute;
            }
            """));

    [Theory]
    [InlineData("public static class Masks { [Pseudonymiser] public static string Of(object value) => $\"{value is string}\"; }", "Masks.Of", "Masks.Of(patient.Nir)")]
    [InlineData("public static class Masks { [Pseudonymiser] public static T Of<T>(T value) => default!; }", "Masks.Of", "Masks.Of(patient.Nir)")]
    [InlineData("public static class Masks { [Pseudonymiser] public static string Masked(this string value) => $\"{value.Length}\"; }", "Masks.Masked", "patient.Nir.Masked()")]
    [InlineData("public static class Masks { [Pseudonymiser] public static string Of(string value, int length = 8) => $\"{length}\"; }", "Masks.Of", "Masks.Of(patient.Nir)")]
    [InlineData("public static class Masks { [Pseudonymiser] public static string Of(string value, params string[] salts) => $\"{salts.Length}\"; }", "Masks.Of", "Masks.Of(patient.Nir)")]
    [InlineData("public static class Masks { [Pseudonymiser] public static Guid Of(ReadOnlySpan<char> value) => default; }", "Masks.Of", "Masks.Of(patient.Nir)")]
    [InlineData("public static class Outer { public static class Masks { [Pseudonymiser] public static string Of(string value) => \"\"; } }", "Masks.Of", "Outer.Masks.Of(patient.Nir)")]
    public Task A_static_method_is_called_on_its_type(string type, string name, string call) => Offers(
        $"Pseudonymise with '{name}'",
        static argument => $"public class Desk {{ public void Show(Patient patient) => Console.WriteLine({argument}); }}",
        call,
        $"namespace Contoso;\n\n{type}");

    [Theory]
    [InlineData("Patient.WithoutName", "Console.WriteLine({|SOV2005:patient|});", "Console.WriteLine(patient.WithoutName());")]
    [InlineData("Patient.WithoutName", "Console.WriteLine({|SOV2005:string.Concat(patient, 1)|});", "Console.WriteLine(string.Concat(patient.WithoutName(), 1));")]
    [InlineData("Cards.Without", "Console.WriteLine({|SOV2005:patient|});", "Console.WriteLine(Cards.Without(patient));")]
    public async Task A_whole_object_goes_through_what_takes_it(string name, string before, string after)
    {
        const string Patients = """
            namespace Cardiology;

            [HealthData]
            public record Patient(string Name)
            {
                [Pseudonymiser]
                public Patient WithoutName() => this with { Name = "" };
            }

            public static class Cards
            {
                [Pseudonymiser]
                public static Patient Without(Patient patient) => patient with { Name = "" };
            }
            """;

        await Clinic.Passes(Testing.Verify.Code(Code(before)).WithFile("Patients.cs", Patients).WithFix($"Pseudonymise with '{name}'", Code(after)));

        static string Code(string statement) => $"namespace Cardiology;\n\npublic class Desk {{ public void Show(Patient patient) {{ {statement} }} }}";
    }

    [Fact]
    public Task An_overload_is_offered_where_the_compiler_takes_it() => Clinic.Passes(
        Clinic.Verify(
            "public class Desk { public void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Nir|}); }",
            """
            namespace Contoso;

            public static class Masks
            {
                [Pseudonymiser]
                public static string Of(string value) => $"{value.Length}";

                [Pseudonymiser]
                public static string Of(object value) => $"{value is string}";

                [Pseudonymiser]
                public static string Of(int value) => $"{value > 0}";
            }
            """)
            .WithFix("Pseudonymise:M:Contoso.Masks.Of(System.String)", Clinic.InContoso("public class Desk { public void Show(Patient patient) => Console.WriteLine(Masks.Of(patient.Nir)); }")));

    [Theory]
    [InlineData("Pseudonymise:M:Contoso.IPatientTokens.Tokenise(System.String)#care", "care")]
    [InlineData("Pseudonymise with 'research.Tokenise'", "research")]
    public Task Each_of_several_services_is_offered(string action, string receiver) => Offers(
        action,
        static argument => $"public class Desk(IPatientTokens care, IPatientTokens research) {{ public void Show(Patient patient) => Console.WriteLine({argument}); }}",
        $"{receiver}.Tokenise(patient.Nir)",
        Clinic.PatientTokens);

    [Fact]
    public Task A_pseudonymiser_of_a_referenced_project_is_found() => Clinic.Passes(
        Clinic.Verify("public class Desk { public void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Nir|}); }")
            .WithProject("Privacy", static project => project.WithFile("Tokens.cs", Clinic.Tokens).AsBuiltAssembly())
            .WithFix(Clinic.InContoso("public class Desk { public void Show(Patient patient) => Console.WriteLine(Tokens.Of(patient.Nir)); }")));

    private static Task Offers(string action, Func<string, string> code, string call, string file) => Clinic.Passes(
        Clinic.Verify(code("{|SOV2005:patient.Nir|}"), file).WithFix(action, Clinic.InContoso(code(call))));
}
