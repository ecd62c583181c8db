// From memory of the public API of version 12.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using Azure.Core;
namespace Azure.Data.Tables
{
    public interface ITableEntity { string PartitionKey { get; set; } string RowKey { get; set; } }
    public sealed class TableEntity : ITableEntity { public TableEntity(string partitionKey, string rowKey) { } public string PartitionKey { get; set; } public string RowKey { get; set; } public void Add(string key, object value) => throw null; }
    public enum TableUpdateMode { Merge, Replace }
    public enum TableTransactionActionType { Add, UpsertReplace }
    public class TableTransactionAction { public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity) { } }
    public class TableServiceClient { public TableServiceClient(string connectionString) { } public TableServiceClient(Uri endpoint, TokenCredential tokenCredential) { } public virtual TableClient GetTableClient(string tableName) => throw null; }
    public class TableClient
    {
        public TableClient(Uri endpoint) { }
        public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential) { }
        public TableClient(string connectionString, string tableName) { }
        public virtual Response AddEntity<T>(T entity, CancellationToken cancellationToken = default) where T : ITableEntity => throw null;
        public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default) where T : ITableEntity => throw null;
        public virtual Response UpsertEntity<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) where T : ITableEntity => throw null;
        public virtual Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) where T : ITableEntity => throw null;
        public virtual Task<Response> UpdateEntityAsync<T>(T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) where T : ITableEntity => throw null;
        public virtual Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default) => throw null;
        public virtual object Query<T>(string filter = null, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default) => throw null;
    }
}
