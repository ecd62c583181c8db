using SovereignData.Analyzers.Tests.Documentation;
using SovereignData.Package.Tests;

namespace SovereignData.Analyzers.Tests.Samples;

/// <summary>
/// The sample, built twice as the README says, for all tests that look at what that prints. All that the builds make goes to a folder of
/// this run: other builds of the same projects may be under way.
/// </summary>
public sealed class SampleBuild : IAsyncLifetime
{
    /// <summary>The README's first command.</summary>
    public const string Command = "dotnet build samples/HospitalPortal";

    private readonly DirectoryInfo _artifacts = Directory.CreateTempSubdirectory("sovereign-data-sample-");

    internal PrintedBuild First { get; private set; } = null!;

    internal PrintedBuild Second { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        First = await Build();
        Second = await Build();
    }

    public ValueTask DisposeAsync()
    {
        _artifacts.Delete(recursive: true);
        return default;
    }

    /// <summary>Packs a project of ours, from what the sample's builds made of it.</summary>
    internal async Task Pack(string project, string feed)
    {
        var packed = await Run($"dotnet pack src/{project} --output", feed, "--configuration", "Debug");
        Assert.True(packed.ExitCode == 0, packed.Output);
    }

    private async Task<PrintedBuild> Build() => new(await Run(Command));

    private Task<DotNetResult> Run(string command, params string[] more) =>
        DotNet.Run(Repository.Root, [.. command.Split(' ')[1..], .. more, "--artifacts-path", _artifacts.FullName]);
}
