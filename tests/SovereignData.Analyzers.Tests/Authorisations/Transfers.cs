using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Authorisations;

/// <summary>A ward that sends to Azure and to AWS, on the day of the catalogue.</summary>
internal static class Transfers
{
    private const string Domain = """
        [HealthData]
        public sealed class Letter { [DirectIdentifier] public string Ipp { get; set; } = ""; public string Text { get; set; } = ""; }

        public static class Azure { [SendsData(Provider = "azure", Kind = "storage")] public static void Keep(object data) { } }
        public static class Aws { [SendsData(Provider = "aws", Kind = "storage")] public static void Keep(object data) { } }
        public static class Ovh { [SendsData(Provider = "ovhcloud", Kind = "ai")] public static void Ask(object data) { } }
        """;

    public const string Until2027 = """Reference = "CNIL 2023-146", Expires = "2027-12-31" """;

    public static Verification Code(string code) => Verify.Code(code)
        .WithFile("Domain.cs", Domain)
        .WithBuildProperty("SovereignDataToday", "2026-11-21");

    public static Verification Policy(string code, string authorisation) => Code(code)
        .WithPolicy($$"""
            {
              "version": 1,
              "authorisations": [
                {{authorisation}}
              ]
            }
            """);
}
