using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SovereignData.Policy;

namespace SovereignData.Pseudonymisation.Guard;

/// <summary>Holds each request of a client, and each redirect, to a policy: what may not go to the host is stopped before it leaves, or reported.</summary>
/// <remarks>
/// <para>
/// The host of the address decides, as it does for the analyzers. A name that resolves to somebody else's machine (DNS, a
/// <c>ConnectCallback</c>) and a proxy in between are not seen.
/// </para>
/// <para>
/// Put it directly above the handler that sends. If that is an <see cref="HttpClientHandler"/> or a <c>SocketsHttpHandler</c>, the guard
/// turns its automatic redirects off and follows them itself, under the same rules, checking each. If it is another one that follows
/// redirects by itself, a bad one is only noticed when the response is back.
/// </para>
/// </remarks>
public sealed partial class EndpointGuardHandler : DelegatingHandler
{
    private readonly EndpointGuardOptions _options;
    private readonly ILogger _logger;

    /// <summary>A guard whose <see cref="DelegatingHandler.InnerHandler"/> is still to be set.</summary>
    /// <param name="options">How to guard.</param>
    /// <param name="logger">Told of each request that the policy does not admit.</param>
    public EndpointGuardHandler(EndpointGuardOptions options, ILogger? logger = null)
    {
        _options = options ?? throw new ArgumentNullException(nameof(options));
        _logger = logger ?? NullLogger.Instance;
    }

    /// <summary>A guard above a handler.</summary>
    /// <param name="options">How to guard.</param>
    /// <param name="innerHandler">The handler that sends.</param>
    /// <param name="logger">Told of each request that the policy does not admit.</param>
    public EndpointGuardHandler(EndpointGuardOptions options, HttpMessageHandler innerHandler, ILogger? logger = null)
        : this(options, logger) => InnerHandler = innerHandler;

    /// <inheritdoc />
    /// <exception cref="SovereigntyException">The policy does not let the data go there.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var redirects = Redirects.Below(this);
        for (var followed = 0; ; followed++)
        {
            var address = Checked(request);
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (!IsRedirected(request, response, address, redirects, followed))
                return response;
        }
    }

#if NET
    /// <inheritdoc />
    /// <exception cref="SovereigntyException">The policy does not let the data go there.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var redirects = Redirects.Below(this);
        for (var followed = 0; ; followed++)
        {
            var address = Checked(request);
            var response = base.Send(request, cancellationToken);
            if (!IsRedirected(request, response, address, redirects, followed))
                return response;
        }
    }
#endif

    private Uri? Checked(HttpRequestMessage request)
    {
        Check(request.RequestUri);
        return request.RequestUri;
    }

    /// <summary>Whether the request was turned towards somewhere else, and is to be sent again.</summary>
    private bool IsRedirected(HttpRequestMessage request, HttpResponseMessage response, Uri? address, Redirects redirects, int followed)
    {
        if (response.RequestMessage?.RequestUri is { } reached && reached != address)
            CheckAfterwards(reached, response);
        if (address is null || followed >= redirects.Limit || Redirect.TargetOf(response, address) is not { } target)
            return false;

        response.Dispose();
        Redirect.Turn(request, target, response.StatusCode);
        return true;
    }

    private void CheckAfterwards(Uri reached, HttpResponseMessage response)
    {
        try
        {
            Check(reached);
        }
        catch (SovereigntyException)
        {
            response.Dispose();
            throw;
        }
    }

    private void Check(Uri? address)
    {
        if (_options.Policy.Judge(address, _options.Level, _options.Kind, Day.Of(_options.Clock().UtcDateTime), _options.Scope) is not { } violation)
            return;

        _options.OnViolation?.Invoke(violation);
        if (_options.ReportOnly)
        {
            LogPassed(_logger, violation);
            return;
        }

        LogStopped(_logger, violation);
        throw new SovereigntyException(violation);
    }

    [LoggerMessage(1, LogLevel.Error, "Stopped a request: {Violation}")]
    private static partial void LogStopped(ILogger logger, EndpointViolation violation);

    [LoggerMessage(2, LogLevel.Warning, "Let a request pass: {Violation}")]
    private static partial void LogPassed(ILogger logger, EndpointViolation violation);
}
