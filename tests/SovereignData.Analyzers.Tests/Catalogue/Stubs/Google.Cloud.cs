// Google.Cloud.Storage.V1, BigQuery.V2, Firestore and a client of the common shape. From memory of their public API.
using System; using System.Collections.Generic; using System.IO; using System.Threading; using System.Threading.Tasks;
namespace Google.Protobuf { public interface IMessage { } public interface IMessage<T> : IMessage { void MergeFrom(T message); } }
namespace Google.Cloud.Storage.V1
{
    public class UploadObjectOptions { } public class UpdateObjectOptions { } public class PatchObjectOptions { }
    public abstract class StorageClient
    {
        public static StorageClient Create() => throw null;
        public virtual object UploadObject(string bucket, string objectName, string contentType, Stream source, UploadObjectOptions options = null, IProgress<object> progress = null) => throw null;
        public virtual Task<object> UploadObjectAsync(string bucket, string objectName, string contentType, Stream source, UploadObjectOptions options = null, CancellationToken cancellationToken = default, IProgress<object> progress = null) => throw null;
        public virtual object UploadObject(Google.Apis.Storage.v1.Data.Object destination, Stream source, UploadObjectOptions options = null, IProgress<object> progress = null) => throw null;
        public virtual object UpdateObject(Google.Apis.Storage.v1.Data.Object obj, UpdateObjectOptions options = null) => throw null;
        public virtual object PatchObject(Google.Apis.Storage.v1.Data.Object obj, PatchObjectOptions options = null) => throw null;
    }
    public class StorageClientBuilder { public string BaseUri { get; set; } public string UniverseDomain { get; set; } public StorageClient Build() => throw null; }
}
namespace Google.Apis.Storage.v1.Data { public class Object { public string Name { get; set; } public IDictionary<string, string> Metadata { get; set; } } }
namespace Google.Cloud.BigQuery.V2
{
    public class InsertOptions { } public class QueryOptions { } public class GetQueryResultsOptions { }
    public class BigQueryInsertRow { public void Add(string key, object value) => throw null; }
    public class BigQueryParameter { public BigQueryParameter(string name, object type, object value) { } }
    public class BigQueryTable { public object InsertRow(BigQueryInsertRow row, InsertOptions options = null) => throw null; public object InsertRows(params BigQueryInsertRow[] rows) => throw null; public Task<object> InsertRowsAsync(IEnumerable<BigQueryInsertRow> rows, InsertOptions options = null, CancellationToken cancellationToken = default) => throw null; }
    public abstract class BigQueryClient
    {
        public virtual object InsertRow(string datasetId, string tableId, BigQueryInsertRow row, InsertOptions options = null) => throw null;
        public virtual object InsertRows(string datasetId, string tableId, IEnumerable<BigQueryInsertRow> rows, InsertOptions options = null) => throw null;
        public virtual Task<object> InsertRowsAsync(string datasetId, string tableId, IEnumerable<BigQueryInsertRow> rows, InsertOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual object ExecuteQuery(string sql, IEnumerable<BigQueryParameter> parameters, QueryOptions queryOptions = null, GetQueryResultsOptions resultsOptions = null) => throw null;
        public virtual Task<object> ExecuteQueryAsync(string sql, IEnumerable<BigQueryParameter> parameters, QueryOptions queryOptions = null, GetQueryResultsOptions resultsOptions = null, CancellationToken cancellationToken = default) => throw null;
    }
}
namespace Google.Cloud.Firestore
{
    public class SetOptions { } public class Precondition { }
    public class CollectionReference { public Task<DocumentReference> AddAsync(object documentData, CancellationToken cancellationToken = default) => throw null; }
    public class DocumentReference
    {
        public Task<object> CreateAsync(object documentData, CancellationToken cancellationToken = default) => throw null;
        public Task<object> SetAsync(object documentData, SetOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public Task<object> UpdateAsync(IDictionary<string, object> updates, Precondition precondition = null, CancellationToken cancellationToken = default) => throw null;
        public Task<object> UpdateAsync(string field, object value, Precondition precondition = null, CancellationToken cancellationToken = default) => throw null;
    }
    public class WriteBatch { public WriteBatch Set(DocumentReference documentReference, object documentData, SetOptions options = null) => throw null; public Task<object> CommitAsync(CancellationToken cancellationToken = default) => throw null; }
}
namespace Google.Cloud.Language.V1
{
    public sealed class AnalyzeEntitiesRequest : Google.Protobuf.IMessage<AnalyzeEntitiesRequest> { public string Text { get; set; } public void MergeFrom(AnalyzeEntitiesRequest message) => throw null; public bool Equals(AnalyzeEntitiesRequest other) => throw null; }
    public class GetThingRequest : Google.Protobuf.IMessage { } public class ListThingsRequest : Google.Protobuf.IMessage { } public class DeleteThingRequest : Google.Protobuf.IMessage { }
    public abstract class LanguageServiceClient
    {
        public static LanguageServiceClient Create() => throw null;
        public virtual object AnalyzeEntities(AnalyzeEntitiesRequest request, object callSettings = null) => throw null;
        public virtual object ListThings(ListThingsRequest request, object callSettings = null) => throw null;
        public virtual void DeleteThing(DeleteThingRequest request, object callSettings = null) => throw null;
        public virtual object GetThing(GetThingRequest request, object callSettings = null) => throw null;
    }
}
