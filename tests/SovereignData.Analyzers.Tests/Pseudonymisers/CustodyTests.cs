using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Pseudonymisers;

/// <summary>Keys in the care of who has the data.</summary>
public sealed class CustodyTests
{
    private const string Configuration = """
        namespace Microsoft.Extensions.Configuration;
        public interface IConfiguration { string? this[string key] { get; set; } IConfigurationSection GetSection(string key); }
        public interface IConfigurationSection : IConfiguration { string? Value { get; set; } }
        public interface IConfigurationRoot : IConfiguration;
        public interface IConfigurationBuilder { IConfigurationRoot Build(); }
        public class ConfigurationBuilder : IConfigurationBuilder { public IConfigurationRoot Build() => null!; }
        public static class ConfigurationExtensions { public static string? GetConnectionString(this IConfiguration configuration, string name) => null; }
        public static class ConfigurationBinder { public static T? GetValue<T>(this IConfiguration configuration, string key) => default; }
        """;

    private const string FromConfiguration = """
        using Microsoft.Extensions.Configuration;
        public sealed class Pseudonyms(IConfiguration configuration)
        {
            private readonly byte[] _key = Convert.FromBase64String(configuration["Pseudonyms:Key"]!);
            [Pseudonymiser] public string Of(string nir) => Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(nir)));
        }
        """;

    private const string Reported = """
        using Microsoft.Extensions.Configuration;
        public sealed class Pseudonyms(IConfiguration configuration)
        {
            private readonly byte[] _key = Convert.FromBase64String({|SOV2003:configuration["Pseudonyms:Key"]|}!);
            [Pseudonymiser] public string Of(string nir) => Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(nir)));
        }
        """;

    private const string Connection = """
        using Microsoft.Extensions.Configuration;
        public static class Start { public static string? Database(IConfiguration configuration) => configuration.GetConnectionString("Research"); }
        """;

    private const string Vault = """
        namespace Azure { public class Response<T> { public T Value => default!; } }
        namespace Azure.Security.KeyVault.Secrets
        {
            public class KeyVaultSecret { public string Value => ""; }
            public class SecretClient { public virtual Azure.Response<KeyVaultSecret> GetSecret(string name) => new(); }
        }
        """;

    private const string Vaulted = """
        using Azure.Security.KeyVault.Secrets;
        [HealthData] public sealed class Patient { [DirectIdentifier] public string Nir { get; set; } = ""; }
        public static class Azure1 { [SendsData(Provider = "azure", Kind = "storage")] public static void Put(object? data) { } }
        public static class Ovh { [SendsData(Provider = "ovhcloud", Kind = "storage")] public static void Put(object? data) { } }
        public sealed class Pseudonyms(SecretClient vault)
        {
            [Pseudonymiser] public string Of(string nir) => Convert.ToHexString(HMACSHA256.HashData(Convert.FromBase64String(§), Encoding.UTF8.GetBytes(nir)));
        }
        """;

    [Fact]
    public Task A_key_in_the_configuration_that_names_the_connection_is_reported() =>
        InSettings(Reported).WithFile("Start.cs", Connection).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Without_a_connection_there_it_is_not() => InSettings(FromConfiguration).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Sections_and_bound_values_are_read_from_it_too() => InSettings("""
        using Microsoft.Extensions.Configuration;
        public sealed class Pseudonyms(IConfiguration configuration)
        {
            [Pseudonymiser] public string A(string nir) => Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes({|SOV2003:configuration.GetSection("Pseudonyms")["Key"]|}!), Encoding.UTF8.GetBytes(nir)));
            [Pseudonymiser] public string B(string nir) => Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes({|SOV2003:configuration.GetValue<string>("Pseudonyms:Key")|}!), Encoding.UTF8.GetBytes(nir)));
        }
        """).WithFile("Start.cs", Connection).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_configuration_of_its_own_is_another_file() => InSettings("""
        using Microsoft.Extensions.Configuration;
        public sealed class Pseudonyms
        {
            private readonly IConfiguration _secrets = new ConfigurationBuilder().Build();
            [Pseudonymiser] public string Of(string nir) => Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(_secrets["Key"]!), Encoding.UTF8.GetBytes(nir)));
        }
        """).WithFile("Start.cs", Connection).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Where_the_file_is_in_sight_it_tells_whether_the_key_lies_beside_the_connection()
    {
        const string beside = """{ "ConnectionStrings": { "Research": "Host=db.example;Database=r" }, "Pseudonyms": { "Key": "bm90IGEgc2VjcmV0" } }""";
        const string elsewhere = """{ "ConnectionStrings": { "Research": "Host=db.example;Database=r" }, "Pseudonyms": { "Key": "" } }""";
        return Task.WhenAll(
            InSettings(Reported).WithAdditionalFile("appsettings.json", beside).RunAsync(TestContext.Current.CancellationToken),
            InSettings(FromConfiguration).WithFile("Start.cs", Connection).WithAdditionalFile("appsettings.json", elsewhere).RunAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public Task A_key_in_the_vault_of_who_receives_the_data_is_reported_and_lowers_nothing() => InVault(
        "{|SOV2003:vault.GetSecret(\"pseudonyms\")|}.Value.Value", "Azure1.Put({|SOV1001:pseudonyms.Of(p.Nir)|});");

    [Fact]
    public Task A_key_in_anothers_vault_is_not() => InVault("vault.GetSecret(\"pseudonyms\").Value.Value", "Ovh.Put(pseudonyms.Of(p.Nir));");

    private static Verification InSettings(string code) => PseudonymiserCase.Verify(code).WithStub("Microsoft.Extensions.Configuration", Configuration);

    private static Task InVault(string secret, string sent) => PseudonymiserCase.Verify(Vaulted.Replace("§", secret, StringComparison.Ordinal))
        .WithFile("Export.cs", $$"""public sealed class Export { public void Run(Patient p, Pseudonyms pseudonyms) { {{sent}} } }""")
        .WithStub("Azure.Security.KeyVault.Secrets", Vault)
        .WithRules("SOV1001", "SOV1002", "SOV2001")
        .RunAsync(TestContext.Current.CancellationToken);
}
