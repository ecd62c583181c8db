namespace SovereignData.Policy.Tests;

public sealed class HostMatcherTests
{
    private static readonly HostMatcher<string> Matcher = new(
    [
        Entry("example"), Entry("*.b.example"), Entry("b.example"), Entry("c.b.example"), Entry("*.ovh.us"),
        Entry("10.0.0.0/8"), Entry("10.1.0.0/16"), Entry("10.1.2.3"),
    ]);

    [Theory]
    [InlineData("example", "example")]
    [InlineData("a.example", "example")]
    [InlineData("xb.example", "example")]
    [InlineData("b.example", "b.example")]
    [InlineData("a.b.example", "*.b.example")]
    [InlineData("c.b.example", "c.b.example")]
    [InlineData("d.c.b.example", "c.b.example")]
    [InlineData("s3.gra.io.cloud.ovh.net", null)]
    [InlineData("ovh.us", null)]
    [InlineData("10.9.9.9", "10.0.0.0/8")]
    [InlineData("10.1.9.9", "10.1.0.0/16")]
    [InlineData("10.1.2.3", "10.1.2.3")]
    [InlineData("11.1.2.3", null)]
    public void The_longest_pattern_wins(string host, string? expected)
    {
        Assert.True(HostName.TryParse(host, out var name));
        Assert.Equal(expected, Matcher.Find(name!));
    }

    [Fact]
    public void Of_equal_patterns_the_later_one_wins()
    {
        var matcher = new HostMatcher<string>([(HostPattern.Parse("example"), "first"), (HostPattern.Parse("EXAMPLE"), "second")]);

        Assert.True(HostName.TryParse("a.example", out var name));
        Assert.Equal("second", matcher.Find(name!));
    }

    private static (HostPattern Pattern, string Value) Entry(string pattern) => (HostPattern.Parse(pattern), pattern);
}
