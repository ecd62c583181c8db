// Checked against the source of dotnet/extensions, and against the metadata of Microsoft.AspNetCore.App 10.0, Microsoft.IdentityModel.Logging 8 and Microsoft.Identity.Client 4.
namespace Microsoft.Extensions.AI
{
    public sealed class OpenTelemetryChatClient { public bool EnableSensitiveData { get; set; } }
    public sealed class OpenTelemetryEmbeddingGenerator<TInput, TEmbedding> { public bool EnableSensitiveData { get; set; } }
    public sealed class OpenTelemetryImageGenerator { public bool EnableSensitiveData { get; set; } }
}
namespace Microsoft.Extensions.Http.Logging
{
    public class LoggingOptions { public bool LogRequestStart { get; set; } public bool LogBody { get; set; } }
}
namespace Microsoft.AspNetCore.HttpLogging
{
    [System.Flags] public enum HttpLoggingFields : long { None = 0, RequestPath = 1, RequestBody = 1024, ResponseBody = 2048 }
    public sealed class HttpLoggingOptions { public HttpLoggingFields LoggingFields { get; set; } }
    public sealed class HttpLoggingInterceptorContext { public HttpLoggingFields LoggingFields { get; set; } public void Enable(HttpLoggingFields fields) { } }
    public class HttpLoggingAttribute : System.Attribute { public HttpLoggingAttribute(HttpLoggingFields loggingFields) { } }
}
namespace Microsoft.AspNetCore.Builder
{
    public interface IEndpointConventionBuilder { }
    public static class HttpLoggingEndpointConventionBuilderExtensions
    {
        public static TBuilder WithHttpLogging<TBuilder>(this TBuilder builder, Microsoft.AspNetCore.HttpLogging.HttpLoggingFields loggingFields, int? requestBodyLogLimit = null, int? responseBodyLogLimit = null) where TBuilder : IEndpointConventionBuilder => throw null;
    }
}
namespace Microsoft.IdentityModel.Logging
{
    public class IdentityModelEventSource { public static bool ShowPII { get; set; } }
}
namespace Microsoft.Identity.Client
{
    public abstract class BaseApplicationOptions { public bool EnablePiiLogging { get; set; } }
}
