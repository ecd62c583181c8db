// Qdrant.Client and Pinecone.Client. Checked against the source of qdrant-dotnet and pinecone-dotnet-client.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
namespace Qdrant.Client.Grpc { public class PointStruct { } public class Filter { } public class UpsertPoints { } public class Query { } }
namespace Qdrant.Client
{
    public class QdrantClient
    {
        public QdrantClient(string host, int port = 6334, bool https = false, string apiKey = null) { }
        public QdrantClient(Uri address, string apiKey = null) { }
        public Task<object> UpsertAsync(string collectionName, IReadOnlyList<Grpc.PointStruct> points, bool wait = true, CancellationToken cancellationToken = default) => throw null;
        public Task<object> UpsertAsync(Grpc.UpsertPoints request, CancellationToken cancellationToken = default) => throw null;
        public Task<object> SetPayloadAsync(string collectionName, IReadOnlyDictionary<string, object> payload, CancellationToken cancellationToken = default) => throw null;
        public Task<object> SearchAsync(string collectionName, ReadOnlyMemory<float> vector, Grpc.Filter filter = null, CancellationToken cancellationToken = default) => throw null;
        public Task<object> QueryAsync(string collectionName, Grpc.Query query = null, Grpc.Filter filter = null, CancellationToken cancellationToken = default) => throw null;
    }
}
namespace Pinecone
{
    public class GrpcRequestOptions { } public class QueryRequest { } public class UpsertRequest { } public class UpdateRequest { }
    public class ClientOptions { public string BaseUrl { get; set; } }
    public class IndexClient
    {
        public Task<object> UpsertAsync(UpsertRequest request, GrpcRequestOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public Task<object> UpdateAsync(UpdateRequest request, GrpcRequestOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public Task<object> QueryAsync(QueryRequest request, GrpcRequestOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }
}
