namespace SovereignData.Policy.Tests;

/// <summary>The catalogue's data files and the code compiled from them, as they stand in the repository.</summary>
internal static class CatalogueFiles
{
    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = Root();

    /// <summary>The folder of the library's sources.</summary>
    public static string Library { get; } = Path.Combine(Repository, "src", "SovereignData.Policy");

    private static readonly string Folder = Path.Combine(Library, "Catalogue");

    public static IReadOnlyList<string> Data { get; } =
        [.. Directory.GetFiles(Folder, "*.json").OrderBy(path => Path.GetFileName(path), StringComparer.Ordinal)];

    public static IReadOnlyDictionary<string, string> Code() =>
        Directory.GetFiles(Folder, "BuiltIn.*.cs").ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);

    public static IReadOnlyList<(string Name, PolicyReading Reading)> Read() =>
        [.. Data.Select(Path.GetFileName).Zip(PolicyReader.ReadAll([.. Data.Select(File.ReadAllText)], SovereignData.Policy.Catalogue.Empty), (name, reading) => (name!, reading))];

    /// <summary>What the files that name members say of when and against what they were checked.</summary>
    public static IEnumerable<(string Name, string Origin)> Origins() =>
        from path in Data
        let line = File.ReadLines(path).Skip(1).First().Trim()
        where line.StartsWith("// As of ", StringComparison.Ordinal)
        select (Path.GetFileName(path), line["// As of ".Length..].TrimEnd('.'));

    public static void Replace(IReadOnlyDictionary<string, string> code)
    {
        foreach (var orphan in Code().Keys.Except(code.Keys, StringComparer.Ordinal))
            File.Delete(Path.Combine(Folder, orphan));

        foreach (var (name, text) in code)
            File.WriteAllText(Path.Combine(Folder, name), text);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SovereignData.Analyzers.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");

        return folder.FullName;
    }
}
