using Microsoft.Data.Sqlite;
using SovereignData.Pseudonymisation.Pseudonyms;
using SovereignData.Pseudonymisation.Tokens;

namespace SovereignData.Pseudonymisation.Sqlite;

/// <summary>A table of tokens in a SQLite file of its own.</summary>
/// <remarks>
/// <para>
/// Several processes of one machine may use the file at once; a token that was handed out has reached the disk. A file that holds anything
/// else is refused, as is one whose tables are of a version that this library does not know.
/// </para>
/// <para>
/// Identifiers stand in the file as they are. On Unix it is made for its owner alone, and refused if others have rights to it (before
/// .NET 7 both are up to the <c>umask</c>); on Windows, give it to the account of the process. Keep it on an encrypted local disk, out of
/// the backups of the data. What is deleted is overwritten.
/// </para>
/// </remarks>
public sealed class SqliteTokenStore : ITokenStore, IDisposable
{
    private const int ConstraintUnique = 2067;
    private const int MaximumCollisions = 3;

    private readonly TokenDatabase _database;

    /// <summary>Uses a file, which is made on first use if it does not exist.</summary>
    /// <param name="path">The path of the file; its folder must exist.</param>
    /// <param name="patience">How long to wait for other writers; 30 seconds if not given.</param>
    public SqliteTokenStore(string path, TimeSpan? patience = null) =>
        _database = new(string.IsNullOrWhiteSpace(path) ? throw new ArgumentException("A token store has a path.", nameof(path)) : path, patience ?? TimeSpan.FromSeconds(30));

    /// <inheritdoc />
    /// <exception cref="TokenStoreException">The file cannot serve as a table of tokens.</exception>
    public Task<IReadOnlyList<string>> GetOrAddAsync(PseudonymDomain domain, IReadOnlyList<string> identifiers, Func<string> newToken, CancellationToken cancellationToken = default) =>
        Task.Run<IReadOnlyList<string>>(() => GetOrAdd(domain, identifiers, newToken, cancellationToken), cancellationToken);

    /// <inheritdoc />
    /// <exception cref="TokenStoreException">The file cannot serve as a table of tokens.</exception>
    [return: DirectIdentifier]
    public Task<string?> FindIdentifierAsync(PseudonymDomain domain, string token, CancellationToken cancellationToken = default) => Task.Run(
        () =>
        {
            using var connection = _database.Open();
            return connection.Scalar(
                "SELECT identifier FROM tokens JOIN domains ON domains.id = domain WHERE token = $token AND purpose = $purpose AND recipient = $recipient",
                ("$token", token),
                ("$purpose", domain.Purpose),
                ("$recipient", domain.Recipient)) as string;
        },
        cancellationToken);

    /// <inheritdoc />
    /// <exception cref="TokenStoreException">The file cannot serve as a table of tokens.</exception>
    [return: NotHealthData("Whether there was one.")]
    public Task<bool> DeleteAsync(PseudonymDomain domain, string identifier, CancellationToken cancellationToken = default) => Task.Run(
        () =>
        {
            using var connection = _database.Open();
            var deleted = connection.Execute(
                "DELETE FROM tokens WHERE identifier = $identifier AND domain = (SELECT id FROM domains WHERE purpose = $purpose AND recipient = $recipient)",
                ("$identifier", identifier),
                ("$purpose", domain.Purpose),
                ("$recipient", domain.Recipient));
            // The log beside the file holds it too, until it is taken over.
            if (deleted > 0)
                connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return deleted > 0;
        },
        cancellationToken);

    /// <summary>Closes the file.</summary>
    public void Dispose() => _database.Dispose();

    private string[] GetOrAdd(PseudonymDomain domain, IReadOnlyList<string> identifiers, Func<string> newToken, CancellationToken cancellationToken)
    {
        var tokens = new string[identifiers.Count];
        using var connection = _database.Open();
        if (connection.Scalar("SELECT id FROM domains WHERE purpose = $purpose AND recipient = $recipient", ("$purpose", domain.Purpose), ("$recipient", domain.Recipient)) is not long id)
            id = AddDomain(connection, domain);

        // Readers wait for nobody: the lock is only taken where something is missing.
        var known = Find(connection, id, identifiers, tokens, cancellationToken);
        if (known == tokens.Length)
            return tokens;

        using var transaction = connection.BeginTransaction(deferred: false);
        Add(connection, id, identifiers, tokens, known, newToken, cancellationToken);
        transaction.Commit();
        return tokens;
    }

    private static long AddDomain(SqliteConnection connection, PseudonymDomain domain) => (long)connection.Scalar(
        "INSERT INTO domains (purpose, recipient) VALUES ($purpose, $recipient) ON CONFLICT DO UPDATE SET purpose = purpose RETURNING id",
        ("$purpose", domain.Purpose),
        ("$recipient", domain.Recipient))!;

    /// <summary>Fills in the tokens that there are, up to the first that is missing; how far it came.</summary>
    private static int Find(SqliteConnection connection, long domain, IReadOnlyList<string> identifiers, string[] tokens, CancellationToken cancellationToken)
    {
        using var find = connection.Command("SELECT token FROM tokens WHERE domain = $domain AND identifier = $identifier", ("$domain", domain), ("$identifier", ""));
        for (var i = 0; i < tokens.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            find.Parameters[1].Value = identifiers[i];
            if (find.ExecuteScalar() is not string token)
                return i;
            tokens[i] = token;
        }

        return tokens.Length;
    }

    /// <summary>Fills in the tokens from a place on: those that there are by now, and new ones.</summary>
    private static void Add(SqliteConnection connection, long domain, IReadOnlyList<string> identifiers, string[] tokens, int from, Func<string> newToken, CancellationToken cancellationToken)
    {
        using var add = connection.Command(
            "INSERT INTO tokens (domain, identifier, token) VALUES ($domain, $identifier, $token) ON CONFLICT (domain, identifier) DO UPDATE SET token = token RETURNING token",
            ("$domain", domain),
            ("$identifier", ""),
            ("$token", ""));
        for (var i = from; i < tokens.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            add.Parameters[1].Value = identifiers[i];
            tokens[i] = Add(add, newToken);
        }
    }

    private static string Add(SqliteCommand add, Func<string> newToken)
    {
        for (var collisions = 0; ; collisions++)
        {
            add.Parameters[2].Value = newToken();
            try
            {
                return (string)add.ExecuteScalar()!;
            }
            catch (SqliteException exception) when (exception.SqliteExtendedErrorCode == ConstraintUnique && collisions < MaximumCollisions)
            {
                // Somebody has this token already: draw another.
            }
        }
    }
}
