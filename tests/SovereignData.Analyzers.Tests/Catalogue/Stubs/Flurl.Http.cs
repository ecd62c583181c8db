// Checked against the source of Flurl.
using System; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
namespace Flurl
{
    public class Url { public Url(string baseUrl) { } public static implicit operator Url(string url) => throw null; public Url AppendPathSegment(object segment, bool fullyEncode = false) => throw null; public Url SetQueryParam(string name, object value) => throw null; }
    public static class GeneratedExtensions { public static Url AppendPathSegment(this string url, object segment, bool fullyEncode = false) => throw null; public static Url SetQueryParam(this string url, string name, object value) => throw null; }
}
namespace Flurl.Http
{
    public interface IFlurlResponse { }
    public interface IFlurlRequest { Task<IFlurlResponse> SendAsync(HttpMethod verb, HttpContent content = null, HttpCompletionOption completionOption = HttpCompletionOption.ResponseContentRead, CancellationToken cancellationToken = default); }
    public class FlurlClient { public FlurlClient(string baseUrl = null) { } public FlurlClient(HttpClient httpClient, string baseUrl = null) { } public string BaseUrl { get; set; } public IFlurlRequest Request(params object[] urlSegments) => throw null; }
    public static class GeneratedExtensions
    {
        public static Task<IFlurlResponse> SendJsonAsync(this IFlurlRequest request, HttpMethod verb, object body, CancellationToken cancellationToken = default) => throw null;
        public static Task<IFlurlResponse> GetAsync(this IFlurlRequest request, CancellationToken cancellationToken = default) => throw null;
        public static Task<T> GetJsonAsync<T>(this string url, CancellationToken cancellationToken = default) => throw null;
        public static Task<IFlurlResponse> PostAsync(this IFlurlRequest request, HttpContent content = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<IFlurlResponse> PostJsonAsync(this IFlurlRequest request, object body, CancellationToken cancellationToken = default) => throw null;
        public static Task<IFlurlResponse> PostJsonAsync(this Url url, object body, CancellationToken cancellationToken = default) => throw null;
        public static Task<IFlurlResponse> PostJsonAsync(this string url, object body, CancellationToken cancellationToken = default) => throw null;
        public static Task<IFlurlResponse> PostStringAsync(this Url url, string body, CancellationToken cancellationToken = default) => throw null;
        public static Task<IFlurlResponse> PostUrlEncodedAsync(this Url url, object body, CancellationToken cancellationToken = default) => throw null;
        public static Task<IFlurlResponse> PutJsonAsync(this Url url, object body, CancellationToken cancellationToken = default) => throw null;
        public static Task<IFlurlResponse> PatchJsonAsync(this Url url, object body, CancellationToken cancellationToken = default) => throw null;
        public static Task<IFlurlResponse> DeleteAsync(this Url url, CancellationToken cancellationToken = default) => throw null;
    }
}
