namespace SovereignData.Policy.Tests;

public sealed class BaselineReaderTests
{
    private static readonly string[] Rules = ["SOV1001", "SOV2005"];

    [Fact]
    public void An_entry_says_where_what_and_how_often()
    {
        var entry = Assert.Single(BaselineReader.Read("""
            // Known since the package was added.
            { "version": 1, "findings": [
              { "assembly": "Portal", "rule": "SOV1001", "member": "M:Desk.Run", "source": "P:Patient.Nir", "sink": "M:Uplink.Push", "count": 2 },
            ] }
            """, Rules).Entries);

        Assert.Equal(new Fingerprint("SOV1001", "M:Desk.Run", "P:Patient.Nir", "M:Uplink.Push"), entry.Finding);
        Assert.Equal(("Portal", 2, 3), (entry.Assembly, entry.Count, entry.At.Line));
        Assert.True(entry.IsOf("Portal"));
        Assert.False(entry.IsOf("Other"));
    }

    [Fact]
    public void All_but_the_rule_may_be_left_out()
    {
        var entry = Assert.Single(BaselineReader.Read("""{ "version": 1, "findings": [ { "rule": "SOV2005" } ] }""", Rules).Entries);

        Assert.Equal(new Fingerprint("SOV2005", null, null, null), entry.Finding);
        Assert.Equal(1, entry.Count);
        Assert.True(entry.IsOf("Any"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("[]", 1)]
    [InlineData("{ \"findings\": [] }", 1)]
    [InlineData("{ \"version\": 2 }", 1)]
    [InlineData("{ \"version\": 1,\n  \"finding\": [] }", 2)]
    [InlineData("{ \"version\": 1,\n  \"findings\": {} }", 2)]
    [InlineData("{ \"version\": 1, \"findings\": [\n { \"member\": \"M:X\" } ] }", 2)]
    [InlineData("{ \"version\": 1, \"findings\": [\n { \"rule\": \"SOV4001\" } ] }", 2)]
    [InlineData("{ \"version\": 1, \"findings\": [\n { \"rule\": \"SOV1001\", \"count\": 0 } ] }", 2)]
    [InlineData("{ \"version\": 1, \"findings\": [\n { \"rule\": \"SOV1001\", \"count\": \"2\" } ] }", 2)]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"rule\": \"SOV1001\" },\n { \"rule\": \"SOV1001\", \"memb\": \"M:X\" } ] }", 2)]
    public void What_is_wrong_is_told_at_its_line_and_nothing_is_listed(string text, int line)
    {
        var reading = BaselineReader.Read(text, Rules);

        Assert.Equal(line, Assert.Single(reading.Errors).At.Line);
        Assert.Empty(reading.Entries);
    }

    [Fact]
    public void A_rule_that_cannot_be_listed_is_told_with_the_nearest_that_can() => Assert.Equal(
        "A baseline cannot list 'SOV1O01'. Did you mean 'SOV1001'?",
        Assert.Single(BaselineReader.Read("""{ "version": 1, "findings": [ { "rule": "SOV1O01" } ] }""", Rules).Errors).Message.ToString());

    [Theory]
    [InlineData("sovereign-baseline.json", true)]
    [InlineData("src/old.sovereign-baseline.json", true)]
    [InlineData("src\\SOVEREIGN-BASELINE.json", true)]
    [InlineData("my-sovereign-baseline.json", false)]
    [InlineData("sovereign-policy.json", false)]
    public void It_is_known_by_its_name(string path, bool isBaseline) => Assert.Equal(isBaseline, BaselineReader.IsBaseline(path));
}
