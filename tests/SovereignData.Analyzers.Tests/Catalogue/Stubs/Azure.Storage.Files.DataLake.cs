// From memory of the public API of version 12; the class, its constructors and Append checked in the repository's API listing.
using System; using System.Collections.Generic; using System.IO; using System.Threading; using System.Threading.Tasks; using Azure.Core;
namespace Azure.Storage.Files.DataLake
{
    public class DataLakeServiceClient { public DataLakeServiceClient(string connectionString) { } public DataLakeServiceClient(Uri serviceUri, TokenCredential credential) { } }
    public class DataLakePathClient
    {
        public DataLakePathClient(string connectionString, string fileSystemName, string path) { }
        public DataLakePathClient(Uri pathUri) { }
        public virtual Task<Response<object>> SetMetadataAsync(IDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
    }
    public class DataLakeFileClient : DataLakePathClient
    {
        public DataLakeFileClient(string connectionString, string fileSystemName, string filePath) : base(connectionString, fileSystemName, filePath) { }
        public DataLakeFileClient(Uri fileUri, TokenCredential credential) : base(fileUri) { }
        public virtual Response<object> Upload(Stream content) => throw null;
        public virtual Response<object> Upload(string path) => throw null;
        public virtual Task<Response<object>> UploadAsync(Stream content, bool overwrite = false, CancellationToken cancellationToken = default) => throw null;
        public virtual Response Append(Stream content, long offset, byte[] contentHash = null, string leaseId = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response> AppendAsync(Stream content, long offset, byte[] contentHash = null, string leaseId = null, CancellationToken cancellationToken = default) => throw null;
    }
}
