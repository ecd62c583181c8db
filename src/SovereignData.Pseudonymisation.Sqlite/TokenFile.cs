namespace SovereignData.Pseudonymisation.Sqlite;

/// <summary>The file of a table: on Unix for its owner alone. SQLite gives the files beside it the same mode.</summary>
internal static class TokenFile
{
#if NET
    private const int GroupAndOthers = 0b000_111_111;

#endif
    public static void Prepare(string path)
    {
        // Never opened by ourselves once it exists: to close it would take the locks of SQLite away from this process.
        if (!File.Exists(path))
            Create(path);
#if NET
        if (!OperatingSystem.IsWindows() && ((int)File.GetUnixFileMode(path) & GroupAndOthers) != 0)
            throw new TokenStoreException($"Others than the owner may use the token store '{path}': take their rights away (chmod 600).");
#endif
    }

    private static void Create(string path)
    {
        try
        {
#if NET
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            new FileStream(path, options).Dispose();
#else
            new FileStream(path, FileMode.CreateNew, FileAccess.Write).Dispose();
#endif
        }
        catch (IOException) when (File.Exists(path))
        {
            // Somebody else was faster.
        }
    }
}
