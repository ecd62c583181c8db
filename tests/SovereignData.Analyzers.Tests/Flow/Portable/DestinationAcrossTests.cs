namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>Where a client of a library sends: what the library sets, and what its caller hands in.</summary>
public sealed class DestinationAcrossTests
{
    private const string Clients = """
        using System; using System.Net.Http; using System.Threading.Tasks;
        public sealed class Uploader
        {
            private readonly HttpClient _http;
            public Uploader(string address) => _http = new HttpClient { BaseAddress = new Uri(address) };
            public Task Send(string text) => _http.PostAsync("/data", new StringContent(text));
        }
        public sealed class AzureUploader
        {
            private static readonly HttpClient s_http = new() { BaseAddress = new Uri("https://ward.blob.core.windows.net") };
            public Task Send(string text) => s_http.PostAsync("/data", new StringContent(text));
        }
        """;

    [Theory, EachWaySeen]
    public async Task The_address_that_the_caller_hands_in_decides(SeenAs seenAs) => await LibraryCase.Run(seenAs, Clients, """
        class Export
        {
            async Task Leaks(Patient p) => await new Uploader("https://ward.blob.core.windows.net").Send({|SOV1001:p.Nir|});
            async Task Near(Patient p) => await new Uploader("https://localhost:8080").Send(p.Nir);
            async Task Unknown(Patient p) => await new Uploader("https://data.example.org").Send({|SOV1003:p.Nir|});
        }
        """);

    [Theory, EachWaySeen]
    public async Task The_address_that_the_library_sets_decides(SeenAs seenAs) => await LibraryCase.Run(seenAs, Clients, """
        class Export { async Task Run(AzureUploader uploader, Patient p) { await uploader.Send({|SOV1001:p.Nir|}); await uploader.Send("x"); } }
        """);

    [Theory, EachWaySeen]
    public async Task An_address_that_the_library_puts_together_decides(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        using System; using System.Net.Http; using System.Threading.Tasks;
        public static class Places
        {
            public static string Account(string name) => $"https://{name}.blob.core.windows.net/";
            public static string Of(string host, string path) => $"https://{host}/{path}";
            public static string Configured() => Environment.GetEnvironmentVariable("PLACE") ?? "https://localhost:8080";
        }
        """, """
        using System; using System.Net.Http;
        class Export
        {
            private static HttpClient At(string address) => new() { BaseAddress = new Uri(address) };
            async Task Account(Patient p, string name) => await At(Places.Account(name)).PostAsync("x", {|SOV1001:new StringContent(p.Nir)|});
            async Task Near(Patient p, string path) => await At(Places.Of("localhost", path)).PostAsync("x", new StringContent(p.Nir));
            async Task Far(Patient p) => await At(Places.Of("ward.blob.core.windows.net", "localhost")).PostAsync("x", {|SOV1001:new StringContent(p.Nir)|});
            async Task Either(Patient p) => await At(Places.Configured()).PostAsync("x", {|SOV1007:new StringContent(p.Nir)|});
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_client_of_the_library_in_a_field_sends_where_it_was_made_to(SeenAs seenAs) => await LibraryCase.Run(seenAs, Clients, """
        class Export
        {
            private readonly Uploader _far = new("https://ward.blob.core.windows.net");
            private readonly Uploader _near = new("https://localhost:8080");
            async Task Far(Patient p) => await _far.Send({|SOV1001:p.Nir|});
            async Task Near(Patient p) => await _near.Send(p.Nir);
        }
        """);
}
