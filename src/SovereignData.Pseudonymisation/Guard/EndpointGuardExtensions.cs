using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using SovereignData.Pseudonymisation.Guard;

#pragma warning disable IDE0130 // Where users of HttpClient look for it.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the endpoint guard to clients that a container hands out.</summary>
public static class EndpointGuardExtensions
{
    /// <summary>Holds a client to a policy: each request, and each redirect, is checked before it leaves.</summary>
    /// <remarks>
    /// The guard stands below all other handlers, whatever the order of registration, so that it sees the addresses that are sent to and
    /// retries too. With <c>ConfigureHttpClientDefaults</c> it guards all clients of the container.
    /// </remarks>
    /// <param name="builder">The client.</param>
    /// <param name="configure">Sets the policy and the level of data; profile <c>care</c> and identifying data if it is null.</param>
    public static IHttpClientBuilder AddEndpointGuard(this IHttpClientBuilder builder, Action<EndpointGuardOptions>? configure = null)
    {
        if (builder is null)
            throw new ArgumentNullException(nameof(builder));

        var options = new EndpointGuardOptions();
        configure?.Invoke(options);
        builder.Services.PostConfigure<HttpClientFactoryOptions>(builder.Name, factory => factory.HttpMessageHandlerBuilderActions.Add(handlers =>
            handlers.PrimaryHandler = new EndpointGuardHandler(options, handlers.PrimaryHandler, handlers.Services.GetService<ILogger<EndpointGuardHandler>>())));
        return builder;
    }
}
