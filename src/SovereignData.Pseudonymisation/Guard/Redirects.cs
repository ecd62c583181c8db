using System.Globalization;
using System.Runtime.CompilerServices;

namespace SovereignData.Pseudonymisation.Guard;

/// <summary>The redirects that a guard follows in place of the handler that sends: as many as that one would have followed.</summary>
internal sealed class Redirects(int limit)
{
    // A handler may stand below several guards, and tells only the first what it would have done.
    private static readonly ConditionalWeakTable<HttpMessageHandler, Redirects> Taken = new();

    /// <summary>How many there may be; none where the handler follows none.</summary>
    public int Limit { get; } = limit;

    /// <summary>Takes over from the handler at the end of the chain.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told to leave redirects alone any more.</exception>
    public static Redirects Below(DelegatingHandler guard)
    {
        HttpMessageHandler? last = guard;
        while (last is DelegatingHandler { InnerHandler: var next })
            last = next;

        return last is null ? new(0) : Taken.GetValue(last, TakeOver);
    }

    private static Redirects TakeOver(HttpMessageHandler handler)
    {
        try
        {
            switch (handler)
            {
                case HttpClientHandler { AllowAutoRedirect: true } client:
                    client.AllowAutoRedirect = false;
                    return new(client.MaxAutomaticRedirections);
#if NET
                case SocketsHttpHandler { AllowAutoRedirect: true } sockets:
                    sockets.AllowAutoRedirect = false;
                    return new(sockets.MaxAutomaticRedirections);
#endif
                default:
                    return new(0);
            }
        }
        catch (InvalidOperationException started)
        {
            throw new InvalidOperationException(GuardTexts.In(CultureInfo.CurrentUICulture, "Redirected"), started);
        }
    }
}
