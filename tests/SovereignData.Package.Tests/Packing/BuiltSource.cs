using System.Reflection;

namespace SovereignData.Package.Tests.Packing;

/// <summary>What the build of these tests knows: where our projects are, and how they were built.</summary>
internal static class BuiltSource
{
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The folder in which third-party packages were restored for this build.</summary>
    public static string NuGetPackageRoot { get; } = Metadata("NuGetPackageRoot");

    public static string ProjectFile(string project) => Path.Combine(Metadata("Source"), project, $"{project}.csproj");

    public static string Document(string page) => Path.Combine(Metadata("Source"), "..", "docs", page);

    private static string Metadata(string key) => typeof(BuiltSource).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal))
        .Value!;
}
