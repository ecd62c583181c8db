// From memory of the public API of version 5.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using Azure.Core;
namespace Azure.Messaging.EventHubs
{
    public class EventData { public EventData() { } public EventData(string eventBody) { } public EventData(BinaryData eventBody) { } public BinaryData EventBody { get; set; } public IDictionary<string, object> Properties => throw null; }
}
namespace Azure.Messaging.EventHubs.Producer
{
    public sealed class EventDataBatch { public bool TryAdd(EventData eventData) => throw null; }
    public class SendEventOptions { public string PartitionKey { get; set; } }
    public class EventHubProducerClient : IAsyncDisposable
    {
        public EventHubProducerClient(string connectionString) => throw null;
        public EventHubProducerClient(string connectionString, string eventHubName) => throw null;
        public EventHubProducerClient(string fullyQualifiedNamespace, string eventHubName, TokenCredential credential) => throw null;
        public virtual Task SendAsync(IEnumerable<EventData> eventBatch, CancellationToken cancellationToken = default) => throw null;
        public virtual Task SendAsync(IEnumerable<EventData> eventBatch, SendEventOptions options, CancellationToken cancellationToken = default) => throw null;
        public virtual Task SendAsync(EventDataBatch eventBatch, CancellationToken cancellationToken = default) => throw null;
        public ValueTask DisposeAsync() => throw null;
    }
    public class EventHubBufferedProducerClient
    {
        public EventHubBufferedProducerClient(string connectionString) => throw null;
        public EventHubBufferedProducerClient(string fullyQualifiedNamespace, string eventHubName, TokenCredential credential) => throw null;
        public virtual Task<int> EnqueueEventAsync(EventData eventData, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<int> EnqueueEventsAsync(IEnumerable<EventData> events, CancellationToken cancellationToken = default) => throw null;
    }
}
