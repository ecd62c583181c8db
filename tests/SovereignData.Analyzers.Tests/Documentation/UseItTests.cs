using SovereignData.Analyzers.Tests.Documentation.Markdown;
using SovereignData.Analyzers.Tests.Samples;
using SovereignData.Package.Tests;

namespace SovereignData.Analyzers.Tests.Documentation;

/// <summary>A new project that does what the README says under "Use it" and after, with packages made as it says.</summary>
[Collection(SampleCollection.Name)]
public sealed class UseItTests(SampleBuild build) : IDisposable
{
    public const string Command = "dotnet add package SovereignData.Analyzers";

    private static readonly MarkdownPage Readme = MarkdownPage.Read("README.md");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sovereign-data-use-");

    [Fact]
    public async Task A_project_that_adds_the_package_gets_the_warnings_and_with_the_editorconfig_the_errors()
    {
        await Prepare();
        var before = Readme.Blocks.First(block => block is { Section: "Use it", Language: "csharp" });
        await Write("Archive.cs", before.Text);

        var added = await DotNet.Run(_folder.FullName, Command.Split(' ')[1..]);
        Assert.True(added.ExitCode == 0, added.Output);
        var warned = await DotNet.Run(_folder.FullName, ["build"]);
        await Write(".editorconfig", Readme.Blocks.Single(block => block.Language is "ini").Text);
        var failed = await DotNet.Run(_folder.FullName, ["build"]);

        var promised = new Example(before).Promised;
        Assert.True(warned.ExitCode == 0, warned.Output);
        Assert.Equal(promised.Select(mark => ("warning", mark.Id, mark.Line)), Ours(warned));
        Assert.NotEqual(0, failed.ExitCode);
        Assert.Equal(promised.Select(mark => ("error", mark.Id, mark.Line)), Ours(failed));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<(string Severity, string Id, int Line)> Ours(DotNetResult build) =>
        build.Diagnostics.Select(diagnostic => (diagnostic.Severity, diagnostic.Id, diagnostic.Line)).OrderBy(diagnostic => diagnostic.Line);

    private async Task Prepare()
    {
        var feed = _folder.CreateSubdirectory("feed").FullName;
        foreach (var project in new[] { "SovereignData.Annotations", "SovereignData.Package" })
        {
            Assert.Contains($"`dotnet pack src/{project} --output feed`", Readme.Text, StringComparison.Ordinal);
            await build.Pack(project, feed);
        }

        await Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <fallbackPackageFolders><add key="restored" value="{Repository.NuGetPackageRoot}" /></fallbackPackageFolders>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
            </configuration>
            """);
        await Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                <PackageReference Include="AWSSDK.S3" Version="{Example.S3}" />
              </ItemGroup>
            </Project>
            """);
    }

    private Task Write(string file, string text) =>
        File.WriteAllTextAsync(Path.Combine(_folder.FullName, file), text, TestContext.Current.CancellationToken);
}
