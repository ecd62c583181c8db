using SovereignData.Package.Tests.Consuming;
using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests;

public sealed class FreshProjectTests(PackedPackages packages)
{
    private const string HelpLink = "https://github.com/SovereignData/SovereignData.Analyzers/blob/main/docs/rules/SOV1001.md";

    [Fact]
    public async Task A_plain_build_warns_of_identifying_health_data_that_goes_to_AWS()
    {
        var build = await new Consumer(packages)
            .WithProject(more: Consumer.S3)
            .With("Program.cs", Leak.Code)
            .Build();

        var leak = Assert.Single(build.Diagnostics, diagnostic => diagnostic.Id is "SOV1001");

        Loading.AssertSound(build);
        Assert.Equal(0, build.ExitCode);
        Assert.Equal(("warning", "Program.cs", Leak.Line), (leak.Severity, leak.File, leak.Line));
        Assert.EndsWith($"({HelpLink})", leak.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_build_fails_on_it_where_editorconfig_says_so()
    {
        var build = await new Consumer(packages)
            .WithProject(more: Consumer.S3)
            .With("Program.cs", Leak.Code)
            .With(".editorconfig", """
                root = true

                [*.cs]
                dotnet_diagnostic.SOV1001.severity = error
                """)
            .Build();

        var leak = Assert.Single(build.Diagnostics, diagnostic => diagnostic.Id is "SOV1001");

        Loading.AssertSound(build);
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(("error", "Program.cs", Leak.Line), (leak.Severity, leak.File, leak.Line));
    }

    [Fact]
    public async Task The_readmes_example_gives_the_warning_that_it_promises_and_its_editorconfig_the_error()
    {
        using var package = packages.Open("SovereignData.Analyzers");
        var code = package.ReadmeBlock("csharp");

        var build = await new Consumer(packages)
            .WithProject(outputType: "Library", more: Consumer.S3)
            .With("Archive.cs", code)
            .With(".editorconfig", package.ReadmeBlock("ini"))
            .Build();

        var leak = Assert.Single(build.Diagnostics, diagnostic => diagnostic.Id.StartsWith("SOV", StringComparison.Ordinal));
        var promised = code.Split('\n').Index().Single(line => line.Item.Contains("warning SOV1001", StringComparison.Ordinal)).Index + 1;

        Loading.AssertSound(build);
        Assert.Equal(("error", "SOV1001", "Archive.cs", promised), (leak.Severity, leak.Id, leak.File, leak.Line));
    }

    [Fact]
    public async Task A_project_that_refers_to_one_with_the_package_is_analysed_too()
    {
        var consumer = new Consumer(packages)
            .WithProject("Shared/Shared.csproj", "Library", Consumer.S3)
            .With("Shared/Nothing.cs", "namespace Shared;")
            .With("App/Program.cs", Leak.Code)
            .With("App/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../Shared/Shared.csproj" />
                  </ItemGroup>
                </Project>
                """);

        var build = await consumer.Build("App");

        Loading.AssertSound(build);
        Assert.Equal(0, build.ExitCode);
        Assert.Single(build.Diagnostics, diagnostic => diagnostic.Id is "SOV1001");
    }
}
