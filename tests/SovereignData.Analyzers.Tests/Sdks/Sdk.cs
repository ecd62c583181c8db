using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>Code over a real SDK, with one tagged type beside it.</summary>
internal static class Sdk
{
    private const string Domain = """
        [HealthData]
        public sealed class Patient
        {
            [DirectIdentifier] public string Nir { get; set; } = "";
            public string Diagnosis { get; set; } = "";
            public int HeartRate { get; set; }
        }
        """;

    public static Verification S3(string code) => Code(code).WithPackage("AWSSDK.S3", "4.0.104.9");

    public static Verification DynamoDb(string code) => Code(code).WithPackage("AWSSDK.DynamoDBv2", "4.0.109.3");

    public static Verification Cosmos(string code) => Code(code).WithPackage("Microsoft.Azure.Cosmos", "3.64.0").WithPackage("Newtonsoft.Json", "13.0.3");

    public static Verification Storage(string code) => Code(code).WithPackage("WindowsAzure.Storage", "9.3.3");

    public static Verification OpenAi(string code) => Code(code).WithPackage("OpenAI", "2.15.0");

    public static Verification EntityFramework(string code) => Code(code).WithPackage("Npgsql.EntityFrameworkCore.PostgreSQL", "10.0.0");

    public static Verification LocalDatabases(string code) => Code(code).WithPackage("Microsoft.EntityFrameworkCore.InMemory", "10.0.0").WithPackage("Microsoft.EntityFrameworkCore.Sqlite", "10.0.11");

    public static Verification AspNetCore(string code) => Code(code).WithAspNetCore();

    public static Verification Plain(string code) => Code(code);

    private static Verification Code(string code) => Verify.Code(code).WithFile("Domain/Patient.cs", Domain);
}
