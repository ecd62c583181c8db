using System.Collections.Immutable;

namespace SovereignData.Testing.References;

/// <summary>The cache folder of one set of packages: a throw-away project, restored once, and the list of assemblies that it yields.</summary>
internal sealed class PackageFolder(PackageSet packages)
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"SovereignData.Testing-{Environment.UserName}", packages.Key);

    private string List => Path.Combine(folder, "assemblies.txt");

    public async Task<ImmutableArray<string>> FindAssembliesAsync()
    {
        Directory.CreateDirectory(folder);
        using var ownership = await FileLock.AcquireAsync(Path.Combine(folder, ".lock")).ConfigureAwait(false);

        if (await ReadListAsync().ConfigureAwait(false) is { } known)
            return known;

        await new PackageRestore(packages, folder).RunAsync().ConfigureAwait(false);
        var assemblies = AssetsFile.ReadAssemblies(Path.Combine(folder, "obj", "project.assets.json"));
        await File.WriteAllLinesAsync(List, assemblies).ConfigureAwait(false);
        return assemblies;
    }

    /// <summary>Null when nothing was restored yet, or when the packages have been cleared away since.</summary>
    private async Task<ImmutableArray<string>?> ReadListAsync()
    {
        if (!File.Exists(List))
            return null;

        var assemblies = await File.ReadAllLinesAsync(List).ConfigureAwait(false);
        return assemblies.All(File.Exists) ? [.. assemblies] : null;
    }
}
