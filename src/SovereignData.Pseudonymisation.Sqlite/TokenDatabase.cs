using Microsoft.Data.Sqlite;

namespace SovereignData.Pseudonymisation.Sqlite;

/// <summary>Opens connections to the file of a store: made on first use, written through to the disk.</summary>
internal sealed class TokenDatabase : IDisposable
{
    private const int NotADatabase = 26;

    private readonly string _path;
    private readonly string _connectionString;
    private readonly Lazy<bool> _prepared;

    public TokenDatabase(string path, TimeSpan patience)
    {
        _path = Path.GetFullPath(path);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = _path,
            Mode = SqliteOpenMode.ReadWrite,
            DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds),
        }.ToString();
        _prepared = new(Prepare, LazyThreadSafetyMode.PublicationOnly);
    }

    public SqliteConnection Open()
    {
        _ = _prepared.Value;
        return Connect();
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private bool Prepare()
    {
        TokenFile.Prepare(_path);
        try
        {
            using var connection = Connect();
            TokenSchema.Ensure(connection, _path);
            return true;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == NotADatabase)
        {
            throw new TokenStoreException($"'{_path}' is no SQLite database.", exception);
        }
    }

    /// <summary>What SQLite remembers for a connection only: to wait for other writers, to reach the disk, to overwrite what is deleted.</summary>
    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            connection.Execute("PRAGMA busy_timeout = 2000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -32768;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
