// Checked against the metadata of Microsoft.AspNetCore.App 10.0.
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Mvc
{
    public class ProblemDetails { public string Title { get; set; } public string Detail { get; set; } }
    public class ObjectResult { }
    public abstract class ControllerBase
    {
        public virtual ObjectResult Problem(string detail = null, string instance = null, int? statusCode = null, string title = null, string type = null) => throw null;
    }
}
namespace Microsoft.AspNetCore.Http
{
    public interface IResult { }
    public static class Results
    {
        public static IResult Problem(string detail = null, string instance = null, int? statusCode = null, string title = null, string type = null, IDictionary<string, object> extensions = null) => throw null;
    }
    public static class TypedResults
    {
        public static IResult Problem(string detail = null, string instance = null, int? statusCode = null, string title = null, string type = null, IDictionary<string, object> extensions = null) => throw null;
    }
}
