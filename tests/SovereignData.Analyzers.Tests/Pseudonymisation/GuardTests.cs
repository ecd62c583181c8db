using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Tests.Sdks;
using SovereignData.Policy;

namespace SovereignData.Analyzers.Tests.Pseudonymisation;

/// <summary>A client that is guarded sends where it would send without its guard.</summary>
public sealed class GuardTests
{
    [Fact]
    public Task The_guard_leaves_the_destination_of_a_client_what_it_is() => Sdk.AspNetCore("""
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;
        using SovereignData.Policy;
        using SovereignData.Pseudonymisation.Guard;

        public static class Startup
        {
            public static void Add(IServiceCollection services, string file)
            {
                services.AddHttpClient("archive", client => client.BaseAddress = new Uri("https://oos.eu-west-2.outscale.com/")).AddEndpointGuard();
                services.AddHttpClient("letters").AddEndpointGuard(guard => guard.Policy = EndpointPolicy.Load(file)).ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.openai.com/"));
                services.AddHttpClient<Registry>(client => client.BaseAddress = new Uri("https://nobody.example/")).AddEndpointGuard(guard => guard.Level = Level.Pseudonymised);
            }
        }

        public sealed class Registry(HttpClient http)
        {
            public Task Send(Patient patient) => http.PostAsJsonAsync("patients", {|SOV1003:patient|});
        }

        public sealed class Ward(IHttpClientFactory factory)
        {
            private readonly HttpClient own = new(new EndpointGuardHandler(new(), new HttpClientHandler())) { BaseAddress = new Uri("https://oos.eu-west-2.outscale.com/") };

            public Task Archive(Patient patient) => factory.CreateClient("archive").PostAsJsonAsync("patients", patient);
            public Task Letters(Patient patient) => factory.CreateClient("letters").PostAsJsonAsync("patients", {|SOV1001:patient|});
            public Task Own(Patient patient) => own.PostAsJsonAsync("patients", patient);
        }
        """)
        .WithReference(Library.Assembly)
        .WithReference(MetadataReference.CreateFromFile(typeof(Level).Assembly.Location))
        .RunAsync(TestContext.Current.CancellationToken);
}
