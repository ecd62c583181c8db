using System.Net;
using System.Net.Sockets;

namespace SovereignData.Pseudonymisation.Tests.Guard;

/// <summary>A server on this machine that redirects whoever asks.</summary>
internal sealed class RealServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;

    public RealServer(string location)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _serving = Serve(location);
    }

    public Uri Address { get; }

    public int Requests { get; private set; }

    public void Dispose()
    {
        _listener.Close();
        _serving.Wait();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Serve(string location)
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                Requests++;
                context.Response.StatusCode = context.Request.Url!.AbsolutePath is "/" ? 302 : 200;
                context.Response.Headers["Location"] = location;
                context.Response.Close();
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
