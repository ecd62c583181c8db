using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SovereignData.Testing.References;

/// <summary>What a build does where framework and packages bring the same assembly.</summary>
internal static class ConflictResolution
{
    private static readonly ConcurrentDictionary<string, Version?> Versions = new(StringComparer.Ordinal);

    /// <summary>Of the assembly files of one name, the highest version, and the first one of these.</summary>
    public static IEnumerable<MetadataReference> Resolve(IEnumerable<MetadataReference> references)
    {
        var byKind = references.Distinct().ToLookup(reference => FileOf(reference) is not null);
        return
        [
            .. byKind[true]
                .GroupBy(reference => Path.GetFileName(FileOf(reference)), StringComparer.OrdinalIgnoreCase)
                .Select(same => same.ToArray() is [var only] ? only : same.MaxBy(VersionOf)!),
            .. byKind[false],
        ];
    }

    private static Version? VersionOf(MetadataReference reference) =>
        Versions.GetOrAdd(FileOf(reference)!, path => AssemblyName.GetAssemblyName(path).Version);

    /// <summary>Null for an assembly in memory.</summary>
    private static string? FileOf(MetadataReference reference) =>
        reference is PortableExecutableReference { FilePath: { } path } && File.Exists(path) ? path : null;
}
