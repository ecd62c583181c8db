// From memory of the public API of version 4.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using Azure.Core;
namespace Azure.Messaging { public class CloudEvent { public CloudEvent(string source, string type, object jsonSerializableData) { } } }
namespace Azure.Messaging.EventGrid
{
    public class EventGridEvent { public EventGridEvent(string subject, string eventType, string dataVersion, object data) { } }
    public class EventGridPublisherClient
    {
        public EventGridPublisherClient(Uri endpoint, TokenCredential credential) => throw null;
        public virtual Response SendEvent(EventGridEvent eventGridEvent, CancellationToken cancellationToken = default) => throw null;
        public virtual Response SendEvent(CloudEvent cloudEvent, CancellationToken cancellationToken = default) => throw null;
        public virtual Response SendEvent(BinaryData customEvent, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> SendEventAsync(EventGridEvent eventGridEvent, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> SendEventAsync(CloudEvent cloudEvent, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> SendEventAsync(BinaryData customEvent, CancellationToken cancellationToken = default) => throw null;
        public virtual Response SendEvents(IEnumerable<EventGridEvent> eventGridEvents, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> SendEventsAsync(IEnumerable<EventGridEvent> eventGridEvents, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> SendEventsAsync(IEnumerable<CloudEvent> cloudEvents, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> SendEventsAsync(IEnumerable<BinaryData> customEvents, CancellationToken cancellationToken = default) => throw null;
    }
}
