// From memory of the public API of version 8.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
namespace Elastic.Clients.Elasticsearch
{
    public class IndexName { public static implicit operator IndexName(string name) => throw null; }
    public class SearchRequest { } public class BulkRequest { }
    public class IndexRequest<T> { public IndexRequest(T document) { } }
    public class ElasticsearchClientSettings { public ElasticsearchClientSettings(Uri uri) { } }
    public class ElasticsearchClient
    {
        public ElasticsearchClient(Uri uri) { }
        public ElasticsearchClient(ElasticsearchClientSettings settings) { }
        public ElasticsearchClient(string cloudId, object credentials) { }
        public virtual Task<object> IndexAsync<TDocument>(TDocument document, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<object> IndexAsync<TDocument>(TDocument document, IndexName index, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<object> IndexAsync<TDocument>(IndexRequest<TDocument> request, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<object> BulkAsync(BulkRequest request, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<object> SearchAsync<TDocument>(SearchRequest request, CancellationToken cancellationToken = default) => throw null;
    }
}
