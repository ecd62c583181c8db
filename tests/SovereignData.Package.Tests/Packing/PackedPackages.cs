using System.Globalization;

namespace SovereignData.Package.Tests.Packing;

/// <summary>
/// Our packages, packed once per test run from what is built already, in a folder feed of their own. They have a
/// version of their own too, so that no cache can stand in for them.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("sovereign-data-");

    /// <summary>The version of this run.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");

    private string Feed => Path.Combine(_root.FullName, "feed");

    public async ValueTask InitializeAsync()
    {
        await Pack("SovereignData.Annotations");
        await Pack("SovereignData.Policy");
        await Pack("SovereignData.Package");
        await Pack("SovereignData.Pseudonymisation");
        await Pack("SovereignData.Pseudonymisation.Sqlite");

        // Ours go to a folder of this run, beside the one that third-party packages were restored to already.
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <fallbackPackageFolders>
                <add key="restored" value="{BuiltSource.NuGetPackageRoot}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="ours" value="feed" />
              </packageSources>
            </configuration>
            """);
    }

    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return default;
    }

    internal PackedPackage Open(string id) => new(Path.Combine(Feed, $"{id}.{Version}.nupkg"));

    /// <summary>A new folder that restores from the feed.</summary>
    internal string NewFolder() => Directory.CreateDirectory(Path.Combine(_root.FullName, Path.GetRandomFileName())).FullName;

    private async Task Pack(string project)
    {
        var packed = await DotNet.Run(
            _root.FullName,
            [
                "pack", BuiltSource.ProjectFile(project), "--no-build", "--configuration", BuiltSource.Configuration,
                "--output", Feed, $"-p:Version={Version}", $"-p:NuspecOutputPath={Path.Combine(_root.FullName, "nuspec")}",
            ]);

        Assert.True(packed.ExitCode == 0, packed.Output);
    }
}
