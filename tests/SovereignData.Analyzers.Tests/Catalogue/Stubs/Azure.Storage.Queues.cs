// From memory of the public API of version 12.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using Azure.Core;
namespace Azure.Storage.Queues
{
    public class QueueServiceClient { public QueueServiceClient(string connectionString) { } public QueueServiceClient(Uri serviceUri, TokenCredential credential) { } public virtual QueueClient GetQueueClient(string queueName) => throw null; }
    public class QueueClient
    {
        public QueueClient(string connectionString, string queueName) { }
        public QueueClient(Uri queueUri, TokenCredential credential) { }
        public virtual Response<object> SendMessage(string messageText) => throw null;
        public virtual Response<object> SendMessage(BinaryData message, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<object>> SendMessageAsync(string messageText) => throw null;
        public virtual Task<Response<object>> SendMessageAsync(BinaryData message, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<object>> UpdateMessageAsync(string messageId, string popReceipt, string messageText = null, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<object>> UpdateMessageAsync(string messageId, string popReceipt, BinaryData message, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> SetMetadataAsync(IDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
    }
}
