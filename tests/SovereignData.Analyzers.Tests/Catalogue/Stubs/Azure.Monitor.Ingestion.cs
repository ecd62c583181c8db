// From memory of the public API of version 1.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using Azure.Core;
namespace Azure.Monitor.Ingestion
{
    public class LogsUploadOptions { }
    public class LogsIngestionClient
    {
        public LogsIngestionClient(Uri endpoint, TokenCredential credential) { }
        public virtual Response Upload<T>(string ruleId, string streamName, IEnumerable<T> logs, LogsUploadOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> UploadAsync<T>(string ruleId, string streamName, IEnumerable<T> logs, LogsUploadOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> UploadAsync(string ruleId, string streamName, RequestContent content, string contentEncoding = "gzip", RequestContext context = null) => throw null;
    }
}
