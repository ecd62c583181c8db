namespace SovereignData.Analyzers.Tests.Pseudonymisers;

/// <summary>Hashes and ciphers between an identifier and a sink, where nobody declares a pseudonymiser.</summary>
public sealed class InlineTests
{
    private const string World = """
        [HealthData] public sealed class Patient { [DirectIdentifier] public string Nir { get; set; } = ""; public string Ward { get; set; } = ""; }
        public static class Model { [SendsData(Provider = "ovhcloud", Kind = "ai")] public static void Ask(object? data) { } }
        """;

    [Fact]
    public Task An_unkeyed_hash_on_the_way_to_a_sink_is_reported_and_so_is_the_flow() => Verify("""
        public sealed class Export
        {
            public void Run(Patient p)
            {
                Model.Ask({|SOV2001:Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(p.Nir))|})|});
                var hash = {|SOV2002:MD5.Create().ComputeHash(Encoding.UTF8.GetBytes(p.Nir))|};
                Model.Ask({|SOV2001:Convert.ToBase64String(hash)|});
            }
        }
        """);

    [Fact]
    public Task In_a_helper_it_is_told_of_there() => Verify("""
        public sealed class Export
        {
            public void Run(Patient p) => Model.Ask({|SOV2001:Hex(p.Nir)|});
            private static string Hex(string text) => Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(text))|});
        }
        """);

    [Fact]
    public Task A_bad_cipher_is_reported() => Verify("""
        public sealed class Export(byte[] key)
        {
            public void Run(Patient p)
            {
                using var aes = Aes.Create();
                aes.Key = key;
                Model.Ask({|SOV2001:{|SOV2002:aes.EncryptEcb(Encoding.UTF8.GetBytes(p.Nir), PaddingMode.PKCS7)|}|});
                Model.Ask({|SOV2001:aes.EncryptCbc(Encoding.UTF8.GetBytes(p.Nir), RandomNumberGenerator.GetBytes(16))|});
            }
        }
        """);

    [Fact]
    public Task What_is_no_hash_of_an_identifier_on_its_way_is_let_be() => Verify("""
        public sealed class Export(byte[] key)
        {
            public void Run(Patient p, string password)
            {
                Model.Ask({|SOV2001:Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(p.Nir)))|});
                Model.Ask({|SOV2001:Convert.ToBase64String(Encoding.UTF8.GetBytes(p.Nir))|});
                Model.Ask({|SOV2001:p.Nir[..3]|});
                Model.Ask(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(p.Ward))));
                Model.Ask(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(password))));
                Model.Ask({|SOV2001:Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(p)))|});
                Console.Out.Flush();
                var unused = SHA256.HashData(Encoding.UTF8.GetBytes(p.Nir));
            }
        }
        """);

    private static Task Verify(string code) => PseudonymiserCase.Verify(code).WithFile("World.cs", World).WithRules("SOV2001").RunAsync(TestContext.Current.CancellationToken);
}
