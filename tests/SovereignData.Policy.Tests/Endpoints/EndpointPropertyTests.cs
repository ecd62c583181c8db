using FsCheck;
using FsCheck.Fluent;

namespace SovereignData.Policy.Tests;

public sealed class EndpointPropertyTests
{
    private static readonly Gen<string> Fragments = Gen.Elements(
        "https://", "Host=", "Server=tcp:", "Data Source=", ";", ",", "=", "@", ":", "[", "]", "\\", "/", "'", "\"", "%", "%41", ".", "*", " ",
        "a.example", "127.0.0.1", "::1", "AccountName=", "EndpointSuffix=", "(HOST=", ")", "é", "\u0000", "\uD800", "xn--", "10.0.0.0/8", "file:", "|");

    [Fact]
    public void No_text_makes_it_throw_and_what_it_finds_are_hosts()
    {
        var texts = Gen.OneOf(
            Fragments.ListOf().Select(parts => string.Concat(parts)),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(texts.ToArbitrary(), text =>
            Endpoint.TryParseHosts(text, out var hosts) == hosts.Count > 0
            && hosts.All(host => HostName.TryParse(host, out var name) && string.Equals(name!.Value, host, StringComparison.Ordinal))));
    }

    [Fact]
    public void An_absolute_URI_goes_where_dot_net_would_send_it()
    {
        var uris =
            from user in Gen.Elements("", "u@", "u:p@", "ovh.net:443@")
            from host in Gen.Elements("a.example", "A.Example", "127.0.0.1", "[2001:db8::1]", "hôpital.example", "a.example.")
            from port in Gen.Elements("", ":443", ":8443")
            from rest in Gen.Elements("", "/", "/x@y", "?q=@z", "#@w", "/a?b#c@d")
            select $"https://{user}{host}{port}{rest}";

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(uris.ToArbitrary(), text =>
            Endpoint.TryParseHosts(text, out var hosts)
            && HostName.TryParse(new Uri(text).IdnHost, out var expected)
            && hosts.SequenceEqual([expected!.Value], StringComparer.Ordinal)));
    }
}
