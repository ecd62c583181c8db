namespace SovereignData.Analyzers.Tests.Catalogue.Metadata;

/// <summary>An assembly that the catalogue is checked against, and the package that it came in.</summary>
internal sealed record ReferencedPackage(string Id, string Version, string AssemblyPath)
{
    /// <summary>What this project restored, as its build listed it.</summary>
    public static IReadOnlyList<ReferencedPackage> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "catalogue-packages.txt"))
            .Select(line => line.Split('|'))
            .Select(parts => new ReferencedPackage(parts[0], parts[1], parts[2])),
    ];
}
