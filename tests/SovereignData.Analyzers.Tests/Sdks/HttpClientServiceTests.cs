namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>HTTP clients out of a factory: by name, by the class that is handed them, or the only one.</summary>
public sealed class HttpClientServiceTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task Named_clients_send_where_the_registration_of_their_name_says() => Sdk.AspNetCore("""
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;

        public static class Startup
        {
            public static void Add(IServiceCollection services)
            {
                services.AddHttpClient("archive", client => client.BaseAddress = new Uri("https://oos.eu-west-2.outscale.com/"));
                services.AddHttpClient("letters").ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.openai.com/"));
                services.AddHttpClient("partner", (provider, client) => { client.BaseAddress = new Uri("https://partner.example/"); client.Timeout = TimeSpan.FromSeconds(3); });
                services.AddHttpClient("none");
            }
        }

        public sealed class Ward(IHttpClientFactory factory)
        {
            private readonly HttpClient field = factory.CreateClient("archive");

            public Task Archive(Patient patient) => factory.CreateClient("archive").PostAsJsonAsync("patients", patient);
            public Task Kept(Patient patient) => field.PostAsJsonAsync($"patients/{patient.HeartRate}", patient);
            public Task Letters(Patient patient) => factory.CreateClient("letters").PostAsJsonAsync("patients", {|SOV1001:patient|});

            public async Task Partner(Patient patient)
            {
                using var client = factory.CreateClient("partner");
                using var request = new HttpRequestMessage(HttpMethod.Post, "patients") { Content = JsonContent.Create(patient) };
                await client.SendAsync({|SOV1003:request|});
            }

            public Task None(Patient patient) => factory.CreateClient("none").PostAsJsonAsync("patients", {|SOV1007:patient|});
            public Task Any(Patient patient, string name) => factory.CreateClient(name).PostAsJsonAsync("patients", {|SOV1001:patient|});
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Typed_clients_send_where_the_registration_of_their_class_says() => Sdk.AspNetCore("""
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;

        public static class Startup
        {
            public static void Add(IServiceCollection services)
            {
                services.AddHttpClient<Archive>(client => client.BaseAddress = new Uri("https://oos.eu-west-2.outscale.com/"));
                services.AddHttpClient<ILetters, Letters>(client => client.BaseAddress = new Uri("https://letters.blob.core.windows.net/"));
            }
        }

        public abstract class Client(HttpClient http)
        {
            protected HttpClient Http => http;
        }

        public sealed class Archive(HttpClient http) : Client(http)
        {
            public Task Save(Patient patient) => Http.PostAsJsonAsync("patients", patient);
        }

        public interface ILetters { Task Save(Patient patient); }

        public sealed class Letters(HttpClient http) : ILetters
        {
            public Task Save(Patient patient) => http.PostAsJsonAsync("patients", {|SOV1001:patient|});
        }

        public sealed class Unregistered(HttpClient http)
        {
            public Task Save(Patient patient) => http.PostAsJsonAsync("patients", {|SOV1007:patient|});
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_client_registered_without_a_name_is_what_every_class_is_handed() => Sdk.AspNetCore("""
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;

        public static class Startup
        {
            public static void Add(IServiceCollection services) =>
                services.AddScoped(provider => new HttpClient { BaseAddress = new Uri("https://s3.fr-par.scw.cloud") });
        }

        public sealed class Archive(HttpClient http)
        {
            public Task Save(Patient patient) => http.PostAsJsonAsync("patients", patient);
            public Task Elsewhere(Patient patient) => http.PostAsJsonAsync("https://api.openai.com/patients", {|SOV1001:patient|});
        }
        """).RunAsync(Cancelled);
}
