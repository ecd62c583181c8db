namespace SovereignData.Analyzers.Tests.Catalogue;

/// <summary>
/// An SDK that cannot be restored here, as far as the catalogue names it: declared in our own words after its public source, or from
/// memory where the stub says so.
/// </summary>
internal static class Stub
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Catalogue", "Stubs");

    public static IReadOnlyList<string> Names { get; } = [.. Directory.GetFiles(Folder, "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.cs")).ReplaceLineEndings("\n");
}
