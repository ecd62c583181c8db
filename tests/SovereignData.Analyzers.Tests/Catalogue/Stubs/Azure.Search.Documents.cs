// From memory of the public API of version 11.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using Azure.Core;
namespace Azure.Search.Documents
{
    public class SuggestOptions { } public class AutocompleteOptions { } public class IndexDocumentsOptions { }
    public class SearchOptions { public string Filter { get; set; } }
    public class SearchClient
    {
        public SearchClient(Uri endpoint, string indexName, AzureKeyCredential credential) { }
        public virtual Task<Response<object>> UploadDocumentsAsync<T>(IEnumerable<T> documents, IndexDocumentsOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Response<object> UploadDocuments<T>(IEnumerable<T> documents, IndexDocumentsOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<object>> MergeDocumentsAsync<T>(IEnumerable<T> documents, IndexDocumentsOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<object>> MergeOrUploadDocumentsAsync<T>(IEnumerable<T> documents, IndexDocumentsOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<object>> IndexDocumentsAsync<T>(IndexDocumentsBatch<T> batch, IndexDocumentsOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<object>> SearchAsync<T>(string searchText, SearchOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Response<object> Search<T>(string searchText, SearchOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<object>> SuggestAsync<T>(string searchText, string suggesterName, SuggestOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<Response<object>> AutocompleteAsync(string searchText, string suggesterName, AutocompleteOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }
    public class IndexDocumentsBatch<T> { }
}
