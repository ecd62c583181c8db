using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using SovereignData.Pseudonymisation.Guard;

namespace SovereignData.Pseudonymisation.Tests.Guard;

/// <summary>Clients of a container, over the platform's own handlers and a server on this machine.</summary>
public sealed class EndpointGuardExtensionsTests
{
    [Fact]
    public async Task A_real_redirect_abroad_is_stopped()
    {
        using var server = new RealServer("https://api.openai.com/v1");
        using var client = Client(services => services.AddHttpClient("x").AddEndpointGuard());

        await Assert.ThrowsAsync<SovereigntyException>(() => client.GetAsync(server.Address, TestContext.Current.CancellationToken));

        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task A_real_redirect_at_home_is_followed()
    {
        using var server = new RealServer("/next");
        using var client = Client(services => services.AddHttpClient("x").AddEndpointGuard());

        var response = await client.GetAsync(server.Address, TestContext.Current.CancellationToken);

        Assert.Equal((200, "/next"), ((int)response.StatusCode, response.RequestMessage!.RequestUri!.AbsolutePath));
    }

    [Fact]
    public async Task The_primary_handler_may_be_chosen_after_the_guard()
    {
        using var server = new RealServer("https://api.openai.com/v1");
        using var client = Client(services => services.AddHttpClient("x").AddEndpointGuard().ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler()));

        await Assert.ThrowsAsync<SovereigntyException>(() => client.GetAsync(server.Address, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_handler_that_is_added_after_the_guard_cannot_lead_around_it()
    {
        using var client = Client(services => services.AddHttpClient("x").AddEndpointGuard().AddHttpMessageHandler(() => new Detour()));

        await Assert.ThrowsAsync<SovereigntyException>(() => client.GetAsync(new Uri("http://localhost/"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_filter_that_adds_handlers_cannot_lead_around_it_either()
    {
        using var client = Client(services =>
        {
            services.AddHttpClient("x").AddEndpointGuard();
            services.AddSingleton<IHttpMessageHandlerBuilderFilter, DetourFilter>();
        });

        await Assert.ThrowsAsync<SovereigntyException>(() => client.GetAsync(new Uri("http://localhost/"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_defaults_of_a_container_guard_all_of_its_clients()
    {
        using var client = Client(services => services.AddHttpClient("x").Services.ConfigureHttpClientDefaults(defaults => defaults.AddEndpointGuard()));

        await Assert.ThrowsAsync<SovereigntyException>(() => client.GetAsync(new Uri("https://nobody.example/"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_was_stopped_is_logged_without_the_path()
    {
        var log = new Journal();
        using var client = Client(services => services.AddLogging(logging => logging.AddProvider(log).AddFilter("System", LogLevel.None)).AddHttpClient("x").AddEndpointGuard());

        await Assert.ThrowsAsync<SovereigntyException>(() => client.GetAsync(new Uri("https://nobody.example/295109912611193"), TestContext.Current.CancellationToken));

        Assert.Equal(
            ["Error Stopped a request: The policy does not let identifying data go to the unknown host 'nobody.example': nothing is known of who operates it; declare the host in the policy, or send it elsewhere"],
            log.Lines);
    }

    private static HttpClient Client(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        configure(services);
        return services.BuildServiceProvider().GetRequiredService<IHttpClientFactory>().CreateClient("x");
    }

    private sealed class Detour : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri("https://nobody.example/");
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class DetourFilter : IHttpMessageHandlerBuilderFilter
    {
        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            next(builder);
            builder.AdditionalHandlers.Add(new Detour());
        };
    }
}
