using System.Globalization;
using Microsoft.Data.Sqlite;
using SovereignData.Pseudonymisation.Pseudonyms;
using SovereignData.Pseudonymisation.Sqlite;

namespace SovereignData.Pseudonymisation.Tests.Sqlite;

/// <summary>A folder for stores that goes with the test.</summary>
internal sealed class Stores : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sovereign-data-");

    public static PseudonymDomain Research { get; } = new("research/diabetes-2026", "University of Lille");

    public static PseudonymDomain Registry { get; } = new("registry/dialysis", "REIN");

    public string Path => System.IO.Path.Combine(_folder.FullName, "tokens.db");

    public static string Identifier(int number) => string.Create(CultureInfo.InvariantCulture, $"IPP{number:0000000}");

    public SqliteTokenStore Open() => new(Path);

    /// <summary>A connection past the store, which closes for good: a pool would keep the file, and is cleared for all tests at once only.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>All bytes of the file and of those beside it, as text.</summary>
    public string Contents() => string.Concat(_folder.GetFiles().Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file.FullName))));

    public void Dispose() => _folder.Delete(recursive: true);
}
