using System.Globalization;
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

    /// <summary>All bytes of the file and of those beside it, as text.</summary>
    public string Contents() => string.Concat(_folder.GetFiles().Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file.FullName))));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
