using System.Collections.Immutable;
using System.Text.Json;

namespace SovereignData.Testing.References;

/// <summary>Reads NuGet's <c>project.assets.json</c>.</summary>
internal static class AssetsFile
{
    /// <summary>The compile-time assemblies of all packages, transitive ones included.</summary>
    public static ImmutableArray<string> ReadAssemblies(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToArray();
        var libraries = root.GetProperty("libraries");
        var target = root.GetProperty("targets").EnumerateObject().First().Value;

        return
        [
            .. from package in target.EnumerateObject()
               where package.Value.TryGetProperty("compile", out _)
               let home = libraries.GetProperty(package.Name).GetProperty("path").GetString()
               from asset in package.Value.GetProperty("compile").EnumerateObject()
               where asset.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
               select Locate(folders, Path.Combine(home, asset.Name)),
        ];
    }

    private static string Locate(string[] folders, string relativePath) =>
        folders.Select(folder => Path.GetFullPath(Path.Combine(folder, relativePath))).FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException($"No package folder holds '{relativePath}'.");
}
