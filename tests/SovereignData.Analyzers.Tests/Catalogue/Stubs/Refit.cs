// Checked against the source of Refit.
using System; using System.Net.Http;
namespace Refit
{
    public abstract class HttpMethodAttribute : Attribute { protected HttpMethodAttribute(string path) { } }
    public class GetAttribute : HttpMethodAttribute { public GetAttribute(string path) : base(path) { } }
    public class PostAttribute : HttpMethodAttribute { public PostAttribute(string path) : base(path) { } }
    public class BodyAttribute : Attribute { }
    public static class RestService { public static T For<T>(string hostUrl) => throw null; public static T For<T>(HttpClient client) => throw null; }
}
