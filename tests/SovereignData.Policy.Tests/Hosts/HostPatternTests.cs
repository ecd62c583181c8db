namespace SovereignData.Policy.Tests;

public sealed class HostPatternTests
{
    [Theory]
    [InlineData("amazonaws.com", "amazonaws.com", true)]
    [InlineData("amazonaws.com", "s3.eu-west-3.amazonaws.com", true)]
    [InlineData("AmazonAWS.com", "s3.amazonaws.COM.", true)]
    [InlineData("amazonaws.com", "notamazonaws.com", false)]
    [InlineData("amazonaws.com", "amazonaws.com.evil.example", false)]
    [InlineData("amazonaws.com", "amazonaws.com@evil.example", false)]
    [InlineData("amazonaws.com", "evil.example@s3.amazonaws.com:443", true)]
    [InlineData("amazonaws.com", "аmazonaws.com", false)]
    [InlineData("*.chu-lille.example", "minio.chu-lille.example", true)]
    [InlineData("*.chu-lille.example", "a.b.chu-lille.example", true)]
    [InlineData("*.chu-lille.example", "chu-lille.example", false)]
    [InlineData("*.chu-lille.example", "xchu-lille.example", false)]
    [InlineData("hôpital.example", "XN--hpital-ixa.example", true)]
    [InlineData("xn--hpital-ixa.example", "www.hôpital.example", true)]
    [InlineData("10.0.0.0/8", "10.255.0.1:443", true)]
    [InlineData("10.0.0.0/8", "11.0.0.1", false)]
    [InlineData("10.0.0.0/8", "10.0.0.1.evil.example", false)]
    [InlineData("192.168.16.0/20", "192.168.31.255", true)]
    [InlineData("192.168.16.0/20", "192.168.32.0", false)]
    [InlineData("0.0.0.0/0", "8.8.8.8", true)]
    [InlineData("0.0.0.0/0", "[2001:db8::1]", false)]
    [InlineData("2001:db8::/33", "[2001:db8:7fff::1]", true)]
    [InlineData("2001:db8::/33", "[2001:db8:8000::1]", false)]
    [InlineData("10.1.2.3", "10.1.2.3", true)]
    [InlineData("10.1.2.3", "10.1.2.30", false)]
    [InlineData("intranet", "intranet", true)]
    public void Suffixes_match_on_label_boundaries_and_ranges_by_address(string pattern, string host, bool expected)
    {
        Assert.True(HostName.TryParse(host, out var name));
        Assert.Equal(expected, HostPattern.Parse(pattern).Matches(name!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("*.")]
    [InlineData("a.*.example")]
    [InlineData("https://contoso.cloud")]
    [InlineData("contoso.cloud:443")]
    [InlineData("user@contoso.cloud")]
    [InlineData("contoso.cloud/8")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("10.0.0/8")]
    [InlineData("*.10.0.0.1")]
    public void What_is_no_pattern_is_said_to_be_none(string text)
    {
        Assert.False(HostPattern.TryParse(text, out _));
        Assert.Throws<FormatException>(() => HostPattern.Parse(text));
    }
}
