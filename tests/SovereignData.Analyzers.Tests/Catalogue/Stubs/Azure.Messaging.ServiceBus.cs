// From memory of the public API of version 7; its class and base checked in the repository's API listing.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using Azure.Core;
namespace Azure.Messaging.ServiceBus
{
    public class ServiceBusClient : IAsyncDisposable
    {
        public ServiceBusClient(string connectionString) => throw null;
        public ServiceBusClient(string fullyQualifiedNamespace, TokenCredential credential) => throw null;
        public virtual ServiceBusSender CreateSender(string queueOrTopicName) => throw null;
        public ValueTask DisposeAsync() => throw null;
    }
    public class ServiceBusSender : IAsyncDisposable
    {
        public virtual Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default) => throw null;
        public virtual Task SendMessagesAsync(IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken = default) => throw null;
        public virtual Task SendMessagesAsync(ServiceBusMessageBatch messageBatch, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<long> ScheduleMessageAsync(ServiceBusMessage message, DateTimeOffset scheduledEnqueueTime, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<IReadOnlyList<long>> ScheduleMessagesAsync(IEnumerable<ServiceBusMessage> messages, DateTimeOffset scheduledEnqueueTime, CancellationToken cancellationToken = default) => throw null;
        public virtual Task CancelScheduledMessageAsync(long sequenceNumber, CancellationToken cancellationToken = default) => throw null;
        public virtual ValueTask<ServiceBusMessageBatch> CreateMessageBatchAsync(CancellationToken cancellationToken = default) => throw null;
        public ValueTask DisposeAsync() => throw null;
    }
    public class ServiceBusMessage
    {
        public ServiceBusMessage() { }
        public ServiceBusMessage(string body) { }
        public ServiceBusMessage(BinaryData body) { }
        public BinaryData Body { get; set; }
        public string Subject { get; set; }
        public string MessageId { get; set; }
        public IDictionary<string, object> ApplicationProperties => throw null;
    }
    public sealed class ServiceBusMessageBatch { public bool TryAddMessage(ServiceBusMessage message) => throw null; }
}
