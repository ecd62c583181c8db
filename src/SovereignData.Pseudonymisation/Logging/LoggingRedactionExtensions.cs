using Microsoft.Extensions.DependencyInjection;
using SovereignData.Pseudonymisation.Logging;

#pragma warning disable IDE0130 // Where users of logging look for it.
namespace Microsoft.Extensions.Logging;

/// <summary>Keeps health data out of the logs of a container.</summary>
public static class LoggingRedactionExtensions
{
    /// <summary>Masks what is tagged as health data or as identifying before any provider sees it: <see cref="RedactingLoggerFactory"/>.</summary>
    /// <remarks>Call it last: a factory that is registered afterwards, as some log libraries do, takes the place of this one.</remarks>
    /// <param name="builder">The logging of the container.</param>
    /// <param name="configure">Says what else to mask.</param>
    public static ILoggingBuilder AddHealthDataRedaction(this ILoggingBuilder builder, Action<RedactionOptions>? configure = null)
    {
        if (builder is null)
            throw new ArgumentNullException(nameof(builder));

        var options = new RedactionOptions();
        configure?.Invoke(options);
        builder.Services.AddLogging();
        var factory = builder.Services.Last(static service => service.ServiceType == typeof(ILoggerFactory) && !service.IsKeyedService);
        builder.Services.AddSingleton<ILoggerFactory>(services => new RedactingLoggerFactory(Inner(factory, services), options));
        return builder;
    }

    private static ILoggerFactory Inner(ServiceDescriptor factory, IServiceProvider services) => (ILoggerFactory)(
        factory.ImplementationInstance
        ?? factory.ImplementationFactory?.Invoke(services)
        ?? ActivatorUtilities.CreateInstance(services, factory.ImplementationType!));
}
