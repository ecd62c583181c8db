// Twilio, SendGrid and Segment. Checked against the source of twilio-csharp, sendgrid-csharp, Analytics-CSharp and Analytics.NET.
using System; using System.Collections.Generic; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
namespace Twilio.Base { public abstract class Resource { } public interface IOptions<T> where T : Resource { } }
namespace Twilio.Clients { public interface ITwilioRestClient { } }
namespace Twilio.Types { public class PhoneNumber { public PhoneNumber(string number) { } } }
namespace Twilio.Rest.Api.V2010.Account
{
    public class CreateMessageOptions : Base.IOptions<MessageResource> { public CreateMessageOptions(Types.PhoneNumber to) { } public string Body { get; set; } }
    public class FetchMessageOptions : Base.IOptions<MessageResource> { } public class ReadMessageOptions : Base.IOptions<MessageResource> { } public class DeleteMessageOptions : Base.IOptions<MessageResource> { }
    public class MessageResource : Base.Resource
    {
        public static MessageResource Create(CreateMessageOptions options, Clients.ITwilioRestClient client = null) => throw null;
        public static Task<MessageResource> CreateAsync(CreateMessageOptions options, Clients.ITwilioRestClient client = null) => throw null;
        public static MessageResource Create(Types.PhoneNumber to, string pathAccountSid = null, Types.PhoneNumber from = null, string messagingServiceSid = null, string body = null, List<Uri> mediaUrl = null, Clients.ITwilioRestClient client = null) => throw null;
        public static Task<MessageResource> CreateAsync(Types.PhoneNumber to, string pathAccountSid = null, Types.PhoneNumber from = null, string messagingServiceSid = null, string body = null, List<Uri> mediaUrl = null, Clients.ITwilioRestClient client = null) => throw null;
        public static object Read(ReadMessageOptions options, Clients.ITwilioRestClient client = null) => throw null;
        public static bool Delete(DeleteMessageOptions options, Clients.ITwilioRestClient client = null) => throw null;
        public static MessageResource Fetch(FetchMessageOptions options, Clients.ITwilioRestClient client = null) => throw null;
        public static MessageResource Fetch(string pathSid, string pathAccountSid = null, Clients.ITwilioRestClient client = null) => throw null;
    }
}
namespace SendGrid
{
    public class Response { }
    public class SendGridClientOptions { public string Host { get; set; } }
    public interface ISendGridClient
    {
        Task<Response> RequestAsync(SendGridClient.Method method, string requestBody = null, string queryParams = null, string urlPath = null, CancellationToken cancellationToken = default);
        Task<Response> SendEmailAsync(Helpers.Mail.SendGridMessage msg, CancellationToken cancellationToken = default);
    }
    public class SendGridClient : ISendGridClient
    {
        public enum Method { POST }
        public SendGridClient(string apiKey, string host = null, Dictionary<string, string> requestHeaders = null, string version = null, string urlPath = null) { }
        public SendGridClient(SendGridClientOptions options) { }
        public Task<Response> RequestAsync(Method method, string requestBody = null, string queryParams = null, string urlPath = null, CancellationToken cancellationToken = default) => throw null;
        public Task<Response> SendEmailAsync(Helpers.Mail.SendGridMessage msg, CancellationToken cancellationToken = default) => throw null;
    }
}
namespace SendGrid.Helpers.Mail
{
    public class EmailAddress { public EmailAddress(string email, string name = null) { } }
    public class SendGridMessage
    {
        public string PlainTextContent { get; set; }
        public void AddTo(string email, string name = null) => throw null;
        public void SetSubject(string subject, int personalizationIndex = 0) => throw null;
        public void AddContent(string mimeType, string text) => throw null;
    }
}
namespace Segment
{
    public class Options { }
    public class Client
    {
        public void Identify(string userId, IDictionary<string, object> traits) => throw null;
        public void Track(string userId, string eventName, IDictionary<string, object> properties) => throw null;
        public void Group(string userId, string groupId, IDictionary<string, object> traits) => throw null;
        public void Page(string userId, string name, string category, IDictionary<string, object> properties, Options options) => throw null;
        public void Screen(string userId, string name, string category, IDictionary<string, object> properties, Options options) => throw null;
        public void Alias(string previousId, string userId) => throw null;
    }
}
namespace Segment.Analytics
{
    public class RawEvent { }
    public class Analytics
    {
        public virtual void Track<T>(string name, T properties = default, Func<RawEvent, RawEvent> enrichment = default) => throw null;
        public virtual void Identify<T>(string userId, T traits = default, Func<RawEvent, RawEvent> enrichment = default) => throw null;
        public virtual void Screen<T>(string title, T properties = default, string category = "", Func<RawEvent, RawEvent> enrichment = default) => throw null;
        public virtual void Page<T>(string title, T properties = default, string category = "", Func<RawEvent, RawEvent> enrichment = default) => throw null;
        public virtual void Group<T>(string groupId, T traits = default, Func<RawEvent, RawEvent> enrichment = default) => throw null;
        public virtual void Alias(string newId, Func<RawEvent, RawEvent> enrichment = default) => throw null;
    }
}
