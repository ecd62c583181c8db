// Checked against the source of sentry-dotnet 6.
using System; using System.Collections.Generic; using System.Threading.Tasks;
namespace Sentry
{
    public class SentryOptions { public string Dsn { get; set; } public bool SendDefaultPii { get; set; } }
    namespace Extensibility { public enum RequestSize { None, Small, Medium, Always } }
    namespace AspNetCore { public class SentryAspNetCoreOptions : SentryOptions { public Extensibility.RequestSize MaxRequestBodySize { get; set; } } }
    public class SentryId { }
    public class SentryHint { }
    public enum SentryLevel { Info }
    public enum BreadcrumbLevel { Info }
    public sealed class Breadcrumb { public Breadcrumb(string message, string type, IReadOnlyDictionary<string, string> data = null, string category = null, BreadcrumbLevel level = default) { } }
    public sealed class SentryUser { public string Id { get; set; } public string Email { get; set; } public string Username { get; set; } }
    public interface IHasTags { void SetTag(string key, string value); }
    public interface IHasExtra { void SetExtra(string key, object value); }
    public interface IEventLike : IHasTags, IHasExtra { SentryUser User { get; set; } }
    public class Scope : IEventLike { public SentryUser User { get; set; } public void SetTag(string key, string value) => throw null; public void SetExtra(string key, object value) => throw null; public void AddBreadcrumb(Breadcrumb breadcrumb, SentryHint hint) => throw null; public void AddBreadcrumb(Breadcrumb breadcrumb) => throw null; public void AddAttachment(string filePath) => throw null; }
    public class SentryEvent : IEventLike { public SentryUser User { get; set; } public string Logger { get; set; } public void SetTag(string key, string value) => throw null; public void SetExtra(string key, object value) => throw null; }
    public class SentryFeedback { public SentryFeedback(string message, string contactEmail = null, string name = null) { } }
    public interface ISentryClient { SentryId CaptureEvent(SentryEvent evt, Scope scope = null, SentryHint hint = null); SentryId CaptureFeedback(SentryFeedback feedback, Scope scope = null, SentryHint hint = null); }
    public interface IHub : ISentryClient { SentryId CaptureEvent(SentryEvent evt, Action<Scope> configureScope); }
    public static class SentryClientExtensions { public static SentryId CaptureException(this ISentryClient client, Exception ex) => throw null; public static SentryId CaptureMessage(this ISentryClient client, string message, SentryLevel level = SentryLevel.Info) => throw null; }
    public static class HubExtensions { public static void AddBreadcrumb(this IHub hub, string message, string category = null, string type = null, IDictionary<string, string> data = null, BreadcrumbLevel level = default) => throw null; public static SentryId CaptureException(this IHub hub, Exception ex, Action<Scope> configureScope) => throw null; public static SentryId CaptureMessage(this IHub hub, string message, Action<Scope> configureScope, SentryLevel level = SentryLevel.Info) => throw null; }
    public static class SentrySdk
    {
        public static IDisposable Init(string dsn) => throw null;
        public static IDisposable Init(SentryOptions options) => throw null;
        public static IDisposable Init(Action<SentryOptions> configureOptions) => throw null;
        public static void AddBreadcrumb(string message, string category = null, string type = null, IDictionary<string, string> data = null, BreadcrumbLevel level = default) => throw null;
        public static void AddBreadcrumb(Breadcrumb breadcrumb, SentryHint hint = null) => throw null;
        public static void ConfigureScope(Action<Scope> configureScope) => throw null;
        public static void SetTag(string key, string value) => throw null;
        public static SentryId CaptureEvent(SentryEvent evt, Scope scope = null, SentryHint hint = null) => throw null;
        public static SentryId CaptureException(Exception exception) => throw null;
        public static SentryId CaptureException(Exception exception, Action<Scope> configureScope) => throw null;
        public static SentryId CaptureMessage(string message, SentryLevel level = SentryLevel.Info) => throw null;
        public static SentryId CaptureFeedback(string message, string contactEmail = null, string name = null) => throw null;
        public static SentryId CaptureFeedback(SentryFeedback feedback, Scope scope = null, SentryHint hint = null) => throw null;
    }
}
