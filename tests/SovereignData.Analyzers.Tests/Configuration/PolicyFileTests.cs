using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Configuration;

public sealed class PolicyFileTests
{
    private const string Export = """
        [HealthData] public sealed class Letter { public string Text { get; set; } = ""; }

        public static class Uplink
        {
            public static void Push(object payload) { }
        }

        public sealed class Export
        {
            public void Run(Letter letter) => Uplink.Push(letter);
        }
        """;

    [Fact]
    public Task What_is_wrong_in_a_policy_file_stands_at_its_place() => Verify.Code(Export)
        .WithPolicy("""
            {
              "version": 1,
              "deniedProviders": [{|SOV9001:"azur"|}],
            }
            """)
        .Expecting("SOV9001", diagnostic => diagnostic.WithMessageContaining("azure"))
        .RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("nonsense")]
    [InlineData("[1, 2]")]
    [InlineData("""{ "version": 2 }""")]
    [InlineData("""{ "version": 1, "sinks": [ { "symbol": 3 } ] }""")]
    [InlineData("\u0000\uffff")]
    public async Task A_malformed_policy_file_is_one_error_and_the_built_in_policy_holds(string policy)
    {
        var found = await Verify.Code(Export.Replace("static void Push", "[SendsData(Provider = \"aws\", Kind = \"storage\")] public static void Push", StringComparison.Ordinal).Replace("public [", "[", StringComparison.Ordinal))
            .WithPolicy(policy)
            .GetDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Contains(found, static diagnostic => diagnostic.Id is "SOV9001");
        Assert.Contains(found, static diagnostic => diagnostic.Id is "SOV1001");
        Assert.DoesNotContain(found, static diagnostic => diagnostic.Id is "AD0001");
    }

    [Fact]
    public Task A_sink_of_the_houses_own_is_declared_in_the_policy() => Verify.Code(Export.Replace("Uplink.Push(letter)", "Uplink.Push({|SOV1001:letter|})", StringComparison.Ordinal))
        .WithPolicy("""{ "version": 1, "sinks": [ { "symbol": "M:Uplink.Push", "arguments": ["payload"], "provider": "aws", "kind": "storage" } ] }""")
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Sources_pseudonymisers_and_neutral_members_are_declared_in_the_policy() => Verify.Code("""
        public sealed class Dossier { public string Text { get; set; } = ""; }

        public static class Tools
        {
            public static string Tokenise(string text) => $"{text.Length}";
            public static string Checksum(string text) => text + "!";
        }

        public static class Uplink
        {
            [SendsData(Provider = "ovhcloud", Kind = "ai")]
            public static void Ask(object payload) { }
        }

        public sealed class Export
        {
            public void Run(Dossier dossier)
            {
                Uplink.Ask({|SOV2001:dossier.Text|});
                Uplink.Ask(Tools.Tokenise(dossier.Text));
                Uplink.Ask(Tools.Checksum(dossier.Text));
            }
        }
        """)
        .WithPolicy("""
            {
              "version": 1,
              "sources": [ { "symbol": "T:Dossier", "data": "health" } ],
              "pseudonymisers": [ { "symbol": "M:Tools.Tokenise" } ],
              "neutral": [ { "symbol": "M:Tools.Checksum" } ]
            }
            """)
        .RunAsync(TestContext.Current.CancellationToken);
}
