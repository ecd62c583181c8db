namespace SovereignData.Policy.Tests;

public sealed class BaselineTests
{
    private const string Leak = """{ "ruleId": "SOV1001", "level": "warning", "properties": { "customProperties": { "member": "M:Desk.Run", "source": "P:Patient.Nir", "sink": "M:Uplink.Push" } } }""";

    private const string Other = """{ "ruleId": "SOV2005", "level": "warning", "properties": { "customProperties": { "member": "M:Desk.Log(System.String)", "source": "P:Patient.Nir", "sink": "M:ILogger.Log" } } }""";

    [Fact]
    public void It_lists_what_the_log_holds_in_an_order_of_its_own()
    {
        const string Expected = """
            {
              "version": 1,
              "findings": [
                { "assembly": "App", "rule": "SOV1001", "member": "M:Desk.Run", "source": "P:Patient.Nir", "sink": "M:Uplink.Push", "count": 2 },
                { "assembly": "App", "rule": "SOV2005", "member": "M:Desk.Log(System.String)", "source": "P:Patient.Nir", "sink": "M:ILogger.Log" }
              ]
            }

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Renew(null, Log(Other, Leak, Leak)).Text);
        Assert.Equal(3, Renew(null, Log(Leak, Other, Leak)).Findings);
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Renew(null, Log(Leak, Other, Leak)).Text);
    }

    [Fact]
    public void What_is_written_is_read_as_it_was()
    {
        var text = Renew(null, Log(Leak.Replace("M:Desk.Run", "M:Desk.\\\"\\\\\\u0007é", StringComparison.Ordinal))).Text!;

        Assert.Equal("M:Desk.\"\\\aé", Assert.Single(BaselineReader.Read(text).Entries).Finding.Member);
    }

    [Fact]
    public void What_no_longer_occurs_is_dropped_and_what_the_baseline_suppressed_is_kept()
    {
        var suppressed = Leak.Replace("\"level\"", "\"suppressions\": [ { \"kind\": \"inSource\", \"properties\": { \"suppressionType\": \"DiagnosticSuppressor { Suppression Id: SOVS1001 }\" } } ], \"level\"", StringComparison.Ordinal);

        Assert.Equal(Renew(null, Log(Leak)).Text, Renew(Renew(null, Log(Leak, Other)).Text, Log(suppressed)).Text);
    }

    [Fact]
    public void What_the_code_suppresses_itself_is_not_listed()
    {
        var suppressed = Leak.Replace("\"level\"", "\"suppressions\": [ { \"kind\": \"inSource\", \"properties\": { \"suppressionType\": \"Pragma Directive\" } } ], \"level\"", StringComparison.Ordinal);

        Assert.Equal(0, Renew(null, Log(suppressed)).Findings);
    }

    [Fact]
    public void What_does_not_say_its_member_is_not_listed() =>
        Assert.Equal(0, Renew(null, Log("""{ "ruleId": "CA1822", "level": "warning" }""", """{ "ruleId": "SOV0001", "properties": { "customProperties": { "source": "P:Patient.Nir" } } }""")).Findings);

    [Fact]
    public void The_entries_of_other_assemblies_stay()
    {
        var shared = Baseline.Renew(Renew(null, Log(Leak)).Text, "Other", [Log(Other)]).Text;

        Assert.Equal(["App", "Other"], BaselineReader.Read(shared!).Entries.Select(entry => entry.Assembly), StringComparer.Ordinal);
        Assert.Equal(["Other"], BaselineReader.Read(Renew(shared, Log()).Text!).Entries.Select(entry => entry.Assembly), StringComparer.Ordinal);
    }

    [Fact]
    public void Of_several_frameworks_the_one_that_finds_most_counts()
    {
        var entries = BaselineReader.Read(Baseline.Renew(null, "App", [Log(Leak), Log(Leak, Leak, Other)]).Text!).Entries;

        Assert.Equal([("SOV1001", 2), ("SOV2005", 1)], entries.Select(entry => (entry.Finding.Rule, entry.Count)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{ \"runs\": [] }")]
    [InlineData("{ \"runs\": [ { \"results\": [ { \"ruleId\": \"CS1002\", \"level\": \"error\" } ] } ] }")]
    [InlineData("{ \"runs\": [ { \"results\": [ { \"ruleId\": \"SOV9001\", \"level\": \"error\" } ] } ] }")]
    public void A_build_that_has_not_seen_all_changes_nothing(string log)
    {
        var renewal = Renew(null, log);

        Assert.Null(renewal.Text);
        Assert.NotNull(renewal.Error);
    }

    [Fact]
    public void A_baseline_that_is_not_understood_is_not_overwritten() => Assert.Null(Renew("{", Log(Leak)).Text);

    private static BaselineRenewal Renew(string? existing, string log) => Baseline.Renew(existing, "App", [log]);

    private static string Log(params string[] results) => $$"""{ "version": "2.1.0", "runs": [ { "results": [ {{string.Join(", ", results)}} ] } ] }""";
}
