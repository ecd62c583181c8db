using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>
/// A program around calls: a precise health type, a cloud that admits nothing, a model that admits pseudonyms, and a pseudonymiser.
/// At the cloud identifying data is SOV1001 and everything else of a patient SOV1002; at the model identifying data is SOV2001 and the rest is admissible.
/// </summary>
internal static class CallCase
{
    private const string Prelude = """
        using System.Security.Cryptography;
        using System.Text;

        [HealthData]
        public sealed class Patient
        {
            [DirectIdentifier] public string Nir { get; set; } = "";
            public string Diagnosis { get; set; } = "";
            public int HeartRate { get; set; }
        }

        public static class Cloud
        {
            [SendsData(Provider = "azure", Kind = "storage")]
            public static void Send(object? data) { }
        }

        public static class Model
        {
            [SendsData(Provider = "ovhcloud", Kind = "ai")]
            public static void Ask(object? data) { }
        }

        public static class Tokens
        {
            private static readonly byte[] Key = Convert.FromBase64String(Environment.GetEnvironmentVariable("TOKEN_KEY")!);

            [Pseudonymiser]
            public static string Of(string id) => Convert.ToHexString(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(id)));
        }
        """;

    public static Verification Of(string code) => Verify.Code(code)
        .WithFile("Prelude.cs", Prelude)
        .WithRules("SOV1001", "SOV1002", "SOV1003", "SOV1007", "SOV2001", "SOV2005", "SOV9004");

    public static Task Verifies(string code) => Of(code).RunAsync(TestContext.Current.CancellationToken);
}
