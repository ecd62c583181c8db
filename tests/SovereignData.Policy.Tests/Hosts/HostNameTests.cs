namespace SovereignData.Policy.Tests;

public sealed class HostNameTests
{
    [Theory]
    [InlineData("S3.GRA.io.Cloud.OVH.net", "s3.gra.io.cloud.ovh.net")]
    [InlineData("s3.gra.io.cloud.ovh.net.", "s3.gra.io.cloud.ovh.net")]
    [InlineData("s3.gra.io.cloud.ovh.net:443", "s3.gra.io.cloud.ovh.net")]
    [InlineData("key:secret@s3.gra.io.cloud.ovh.net:443", "s3.gra.io.cloud.ovh.net")]
    [InlineData("ovh.net@evil.example", "evil.example")]
    [InlineData("  host  ", "host")]
    [InlineData("hôpital.example", "xn--hpital-ixa.example")]
    [InlineData("HÔPITAL.example", "xn--hpital-ixa.example")]
    [InlineData("xn--hpital-ixa.example", "xn--hpital-ixa.example")]
    [InlineData("bucket。amazonaws．com", "bucket.amazonaws.com")]
    [InlineData("%61mazonaws.com", "amazonaws.com")]
    [InlineData("my_host.internal", "my_host.internal")]
    [InlineData("10.1.2.3:5432", "10.1.2.3")]
    [InlineData("[::1]:8080", "::1")]
    [InlineData("[2001:DB8:0:0::1]", "2001:db8::1")]
    [InlineData("2001:db8::1", "2001:db8::1")]
    [InlineData("fe80::1%eth0", "fe80::1")]
    [InlineData("::ffff:10.0.0.1", "10.0.0.1")]
    public void Every_spelling_of_a_host_comes_to_one(string text, string expected)
    {
        Assert.True(HostName.TryParse(text, out var host));
        Assert.Equal(expected, host!.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(".")]
    [InlineData("a..b")]
    [InlineData(".a")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("host:port")]
    [InlineData("[::1")]
    [InlineData("[::1]x")]
    [InlineData("[localhost]")]
    [InlineData("*.example")]
    [InlineData("user@")]
    [InlineData("a\u0000b")]
    public void What_is_no_host_is_said_to_be_none(string? text) => Assert.False(HostName.TryParse(text, out _));

    [Fact]
    public void Labels_and_names_are_bounded()
    {
        Assert.True(HostName.TryParse(new string('a', 63) + ".example", out _));
        Assert.False(HostName.TryParse(new string('a', 64) + ".example", out _));
        Assert.False(HostName.TryParse(string.Join('.', Enumerable.Repeat("abcdefgh", 40)), out _));
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LocalHost.", true)]
    [InlineData("app.localhost:5000", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.255.1.2", true)]
    [InlineData("[::1]:6379", true)]
    [InlineData("0:0:0:0:0:0:0:1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("localhost.evil.example", false)]
    [InlineData("notlocalhost", false)]
    [InlineData("127.0.0.1.evil.example", false)]
    [InlineData("128.0.0.1", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("127.1", false)]
    [InlineData("0177.0.0.1", false)]
    public void Only_the_machine_itself_is_loopback(string text, bool expected)
    {
        Assert.True(HostName.TryParse(text, out var host));
        Assert.Equal(expected, host!.IsLoopback);
    }
}
