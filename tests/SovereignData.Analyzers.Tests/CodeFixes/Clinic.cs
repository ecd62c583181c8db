using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.CodeFixes;

/// <summary>The small world in which fixes are tried: a patient, a place that pseudonyms may go to, and pseudonymisers.</summary>
internal static class Clinic
{
    /// <summary>A static pseudonymiser.</summary>
    public const string Tokens = """
        namespace Contoso;

        public static class Tokens
        {
            [Pseudonymiser]
            public static string Of(string identifier) => $"{identifier.Length}";
        }
        """;

    /// <summary>A service that pseudonymises.</summary>
    public const string PatientTokens = """
        namespace Contoso;

        public interface IPatientTokens
        {
            [Pseudonymiser]
            string Tokenise(string nir);
        }
        """;

    private const string Records = """
        namespace Contoso;

        [HealthData]
        public record Patient([property: DirectIdentifier] string Nir, string Ward)
        {
            [DirectIdentifier]
            public string? Name { get; init; }

            [DirectIdentifier]
            public int? Room { get; init; }
        }

        public interface IAssistant
        {
            [SendsData(Provider = "ovhcloud", Kind = "ai")]
            Task Ask(object question);
        }
        """;

    /// <summary>A verification of a type of the namespace <c>Contoso</c>, with files beside it.</summary>
    public static Verification Verify(string type, params string[] files)
    {
        var verification = Testing.Verify.Code(InContoso(type)).WithFile("Records.cs", Records).WithAspNetCore();
        foreach (var (index, file) in files.Index())
            verification = verification.WithFile($"Privacy{index}.cs", file);
        return verification;
    }

    /// <summary>A file with a type of the namespace <c>Contoso</c>.</summary>
    public static string InContoso(string type) => $"namespace Contoso;\n\n{type}";

    public static Task Passes(Verification verification) => verification.RunAsync(TestContext.Current.CancellationToken);
}
