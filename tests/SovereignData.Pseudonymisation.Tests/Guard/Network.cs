using System.Net;

namespace SovereignData.Pseudonymisation.Tests.Guard;

/// <summary>What stands for the network: answers by address, and remembers what was sent.</summary>
internal sealed class Network : HttpClientHandler
{
    private readonly Dictionary<string, Func<HttpResponseMessage>> _answers = new(StringComparer.Ordinal);

    /// <summary>Each request as it was when it was sent: method, address, body.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>The names of the headers of the last request.</summary>
    public IReadOnlyList<string> LastHeaders { get; private set; } = [];

    public Network Redirecting(string from, HttpStatusCode status, string to)
    {
        _answers[from] = () => new HttpResponseMessage(status) { Headers = { Location = new Uri(to, UriKind.RelativeOrAbsolute) } };
        return this;
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content?.ReadAsStringAsync(cancellationToken).GetAwaiter().GetResult();
        Sent.Add($"{request.Method} {request.RequestUri} {body}".TrimEnd());
        LastHeaders = [.. request.Headers.Select(header => header.Key)];
        var response = request.RequestUri is { } address && _answers.TryGetValue(address.OriginalString, out var answer) ? answer() : new HttpResponseMessage(HttpStatusCode.OK);
        response.RequestMessage = request;
        return response;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Send(request, cancellationToken));
}
