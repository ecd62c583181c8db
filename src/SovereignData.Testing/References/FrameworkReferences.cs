using System.Collections.Immutable;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace SovereignData.Testing.References;

/// <summary>A shared framework of the running .NET version, as the compiler sees it.</summary>
internal sealed class FrameworkReferences
{
    private readonly Lazy<ImmutableArray<MetadataReference>> references;

    private FrameworkReferences(string name) =>
        references = new(() => [.. FindAssemblies(name).Select(path => MetadataReference.CreateFromFile(path))]);

    public static FrameworkReferences NetCore { get; } = new("Microsoft.NETCore.App");

    public static FrameworkReferences AspNetCore { get; } = new("Microsoft.AspNetCore.App");

    public ImmutableArray<MetadataReference> Assemblies => references.Value;

    /// <summary>The targeting pack's reference assemblies, or else what runs.</summary>
    private static IEnumerable<string> FindAssemblies(string framework) =>
        Newest(Path.Combine(DotNetHost.Root, "packs", $"{framework}.Ref"), Path.Combine("ref", DotNetHost.TargetFramework))
        ?? Newest(Path.Combine(DotNetHost.Root, "shared", framework), subfolder: "")?.Where(IsManaged)
        ?? throw new DirectoryNotFoundException(
            $"Neither the targeting pack nor the shared framework '{framework}' for {DotNetHost.TargetFramework} is installed below '{DotNetHost.Root}'.");

    private static string[]? Newest(string folder, string subfolder)
    {
        if (!Directory.Exists(folder))
            return null;

        var newest = Directory.GetDirectories(folder)
            .Select(path => (Path: path, Version: Version.TryParse(Path.GetFileName(path), out var version) ? version : null))
            .Where(candidate => candidate.Version?.Major == Environment.Version.Major && candidate.Version.Minor == Environment.Version.Minor)
            .OrderByDescending(candidate => candidate.Version)
            .Select(candidate => Path.Combine(candidate.Path, subfolder))
            .FirstOrDefault(Directory.Exists);

        return newest is null ? null : [.. Directory.GetFiles(newest, "*.dll").Order(StringComparer.Ordinal)];
    }

    private static bool IsManaged(string path)
    {
        using var reader = new PEReader(File.OpenRead(path));
        return reader.HasMetadata;
    }
}
