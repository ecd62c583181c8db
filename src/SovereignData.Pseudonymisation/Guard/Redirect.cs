using System.Net;

namespace SovereignData.Pseudonymisation.Guard;

/// <summary>Where a response redirects to, and what becomes of the request: what the platform's own handlers make of it.</summary>
internal static class Redirect
{
    private const HttpStatusCode PermanentRedirect = (HttpStatusCode)308;

    /// <summary>The address to turn to; null if the response is to be handed back.</summary>
    public static Uri? TargetOf(HttpResponseMessage response, Uri from)
    {
        if (!IsRedirect(response.StatusCode) || response.Headers.Location is not { } location)
            return null;

        var target = location.IsAbsoluteUri ? location : new Uri(from, location);
        if (!IsHttp(target) || (IsSecure(from) && !IsSecure(target)))
            return null;

        return from.Fragment.Length > 0 && target.Fragment.Length == 0 ? new UriBuilder(target) { Fragment = from.Fragment.Substring(1) }.Uri : target;
    }

    /// <summary>Turns a request. Credentials stay behind, as does the content where the status asks for a GET.</summary>
    public static void Turn(HttpRequestMessage request, Uri target, HttpStatusCode status)
    {
        request.Headers.Authorization = null;
        if (!string.Equals(request.RequestUri?.Authority, target.Authority, StringComparison.OrdinalIgnoreCase))
        {
            request.Headers.Host = null;
            request.Headers.ProxyAuthorization = null;
            request.Headers.Remove("Cookie");
        }

        request.RequestUri = target;
        if (!BecomesGet(status, request.Method))
            return;

        request.Method = HttpMethod.Get;
        request.Content = null;
        if (request.Headers.TransferEncodingChunked == true)
            request.Headers.TransferEncodingChunked = false;
    }

    private static bool IsRedirect(HttpStatusCode status) => status
        is HttpStatusCode.MultipleChoices or HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect or PermanentRedirect;

    private static bool BecomesGet(HttpStatusCode status, HttpMethod method) => status switch
    {
        HttpStatusCode.MultipleChoices or HttpStatusCode.MovedPermanently or HttpStatusCode.Found => method == HttpMethod.Post,
        HttpStatusCode.SeeOther => method != HttpMethod.Get && method != HttpMethod.Head,
        _ => false,
    };

    private static bool IsHttp(Uri address) => address.Scheme is "http" or "https";

    private static bool IsSecure(Uri address) => address.Scheme is "https";
}
