using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SovereignData.Testing.References;

/// <summary>What packages offer to the compiler, read once per process.</summary>
internal static class PackageReferences
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<ImmutableArray<MetadataReference>>>> Cache = new(StringComparer.Ordinal);

    public static async Task<ImmutableArray<MetadataReference>> ResolveAsync(PackageSet packages)
    {
        if (packages.Versions.IsEmpty)
            return [];

        var resolution = Cache.GetOrAdd(packages.Key, _ => new(() => LoadAsync(packages)));
        try
        {
            return await resolution.Value.ConfigureAwait(false);
        }
        catch (Exception)
        {
            Cache.TryRemove(new(packages.Key, resolution));
            throw;
        }
    }

    private static async Task<ImmutableArray<MetadataReference>> LoadAsync(PackageSet packages)
    {
        var assemblies = await new PackageFolder(packages).FindAssembliesAsync().ConfigureAwait(false);
        return [.. assemblies.Select(path => MetadataReference.CreateFromFile(path))];
    }
}
