using Microsoft.Data.Sqlite;

namespace SovereignData.Pseudonymisation.Sqlite;

/// <summary>The tables of a token store, and how a file says that it is one.</summary>
internal static class TokenSchema
{
    private const int Version = 1;

    /// <summary>"SDtk", in the header of the file.</summary>
    private const int ApplicationId = 0x5344746B;

    private const string Tables = """
        CREATE TABLE domains (
            id INTEGER PRIMARY KEY,
            purpose TEXT NOT NULL,
            recipient TEXT NOT NULL,
            UNIQUE (purpose, recipient)
        ) STRICT;
        CREATE TABLE tokens (
            domain INTEGER NOT NULL REFERENCES domains (id),
            identifier TEXT NOT NULL,
            token TEXT NOT NULL UNIQUE,
            PRIMARY KEY (domain, identifier)
        ) STRICT, WITHOUT ROWID;
        """;

    /// <summary>Makes an empty file a store, and refuses one that is something else.</summary>
    public static void Ensure(SqliteConnection connection, string path)
    {
        // What the file says is read at one moment: somebody may be making it a store.
        using (connection.BeginTransaction(deferred: true))
        {
            if (Check(connection, path))
                return;
        }

        if (connection.Scalar("PRAGMA journal_mode = WAL") is not "wal")
            throw new TokenStoreException($"The token store '{path}' lies on a file system that SQLite cannot share between processes: keep it on a local disk.");

        using var transaction = connection.BeginTransaction(deferred: false);
        if (!Check(connection, path))
            connection.Execute($"{Tables} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
        transaction.Commit();
    }

    /// <summary>Whether the file is a store already; not, if it is empty.</summary>
    private static bool Check(SqliteConnection connection, string path)
    {
        var (application, version) = (connection.Scalar("PRAGMA application_id"), connection.Scalar("PRAGMA user_version"));
        if (application is (long)ApplicationId)
        {
            return version is (long)Version
                ? true
                : throw new TokenStoreException($"The token store '{path}' has version {version} of its tables, and this library knows version {Version}: use the library that wrote it, or a later one.");
        }

        return application is 0L && version is 0L && connection.Scalar("SELECT count(*) FROM sqlite_schema") is 0L
            ? false
            : throw new TokenStoreException($"'{path}' is a database of something else: tokens are kept in a file of their own, apart from the data.");
    }
}
