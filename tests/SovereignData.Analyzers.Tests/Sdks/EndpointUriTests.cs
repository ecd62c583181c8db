namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>Addresses of requests and of HTTP clients that are built: of parts, below one another, by helpers.</summary>
public sealed class EndpointUriTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""new UriBuilder { Scheme = "https", Host = "oos.eu-west-2.outscale.com" }.Uri""", null)]
    [InlineData("""new UriBuilder { Scheme = "https", Host = "storage.googleapis.com" }.Uri""", "SOV1001")]
    [InlineData("""new UriBuilder { Scheme = "https", Host = part }.Uri""", "SOV1007")]
    [InlineData("""new UriBuilder("https", "oos.eu-west-2.outscale.com").Uri""", null)]
    [InlineData("""new UriBuilder("https", part).Uri""", "SOV1007")]
    [InlineData("""new UriBuilder("https", "storage.googleapis.com", 443, part).Uri""", "SOV1001")]
    [InlineData("""new UriBuilder("http", "localhost", 9000).Uri""", null)]
    [InlineData("""new UriBuilder("https", "minio").Uri""", "SOV1003")]
    [InlineData("""new UriBuilder("https://oos.eu-west-2.outscale.com") { Path = part, Query = "a=" + part }.Uri""", null)]
    [InlineData("""new UriBuilder("https://oos.eu-west-2.outscale.com") { Host = part }.Uri""", "SOV1007")]
    [InlineData("""new UriBuilder("https://oos.eu-west-2.outscale.com") { Host = "storage.googleapis.com" }.Uri""", "SOV1001")]
    [InlineData("""new Uri(new UriBuilder("https", "storage.googleapis.com").ToString())""", "SOV1001")]
    [InlineData("""new Uri(new Uri("https://oos.eu-west-2.outscale.com"), part)""", null)]
    [InlineData("""new Uri(new Uri("https://oos.eu-west-2.outscale.com"), "https://storage.googleapis.com")""", "SOV1001")]
    [InlineData("""new Uri(new Uri("https://storage.googleapis.com"), "letters/")""", "SOV1001")]
    [InlineData("""Build("oos.eu-west-2.outscale.com")""", null)]
    [InlineData("""Build("storage.googleapis.com")""", "SOV1001")]
    [InlineData("Build(part)", "SOV1007")]
    public Task Built_of_parts(string uri, string? rule) => Sdk.Plain($$"""
        using System.Net.Http.Json;

        public sealed class Archive(string part)
        {
            private static Uri Build(string host) => new UriBuilder("https", host).Uri;

            private static HttpClient At(Uri uri) => new() { BaseAddress = uri };

            public Task Base(Patient patient) => At({{uri}}).PostAsJsonAsync("letters", {{Marked(rule, "patient")}});
            public Task Request(Patient patient) => new HttpClient().PostAsJsonAsync({{uri}}, {{Marked(rule, "patient")}});
            public Task Message(Patient patient) => new HttpClient().SendAsync({{Marked(rule, $"new(HttpMethod.Post, {uri}) {{ Content = JsonContent.Create(patient) }}")}});
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_request_to_an_address_that_is_handed_in_goes_there_unless_it_is_relative() => Sdk.Plain("""
        using System.Net.Http.Json;

        public sealed class Archive(string part)
        {
            private readonly HttpClient http = new() { BaseAddress = new Uri("https://oos.eu-west-2.outscale.com") };

            private Task Send(string url, object content) => http.PostAsJsonAsync(url, content);

            public Task Relative(Patient patient) => Send("letters/4", patient);
            public Task Interpolated(Patient patient) => Send($"letters/{part}", patient);
            public Task Unknown(Patient patient) => Send(part, patient);
            public Task Setting(Patient patient) => http.PostAsJsonAsync(Environment.GetEnvironmentVariable("LETTERS"), patient);
            public Task Sovereign(Patient patient) => Send("https://s3.fr-par.scw.cloud/letters", patient);
            public Task Absolute(Patient patient) => Send("https://api.openai.com/letters", {|SOV1001:patient|});
            public Task Below(Patient patient) => Send($"https://api.openai.com/{part}", {|SOV1001:patient|});
            public Task Either(Patient patient) => http.PostAsJsonAsync(Environment.GetEnvironmentVariable("LETTERS") ?? "https://s3.fr-par.scw.cloud/letters", {|SOV1007:patient|});
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task What_stands_in_the_path_of_an_address_is_not_where_it_leads() => Sdk.Plain("""
        using System.Net.Http.Json;

        public static class Archive
        {
            private static Task Send(string path, object content) => new HttpClient().PostAsJsonAsync($"https://oos.eu-west-2.outscale.com/{path}", content);

            public static Task Save(Patient patient) => Send("https://api.openai.com/", patient);
        }
        """).RunAsync(Cancelled);

    private static string Marked(string? rule, string code) => rule is null ? code : $"{{|{rule}:{code}|}}";
}
