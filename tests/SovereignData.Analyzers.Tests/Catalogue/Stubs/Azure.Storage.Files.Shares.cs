// From memory of the public API of version 12.
using System; using System.Collections.Generic; using System.IO; using System.Threading; using System.Threading.Tasks; using Azure.Core;
namespace Azure.Storage.Files.Shares
{
    public class ShareClient { public ShareClient(string connectionString, string shareName) { } public ShareClient(Uri shareUri) { } }
    public class ShareFileClient
    {
        public ShareFileClient(string connectionString, string shareName, string filePath) { }
        public ShareFileClient(Uri fileUri) { }
        public virtual Response<object> Upload(Stream content, IProgress<long> progressHandler = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<object>> UploadAsync(Stream content, IProgress<long> progressHandler = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<object>> UploadRangeAsync(HttpRange range, Stream content, byte[] transactionalContentHash = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<object>> SetMetadataAsync(IDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
    }
}
