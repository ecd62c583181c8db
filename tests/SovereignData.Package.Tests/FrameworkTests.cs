using SovereignData.Package.Tests.Consuming;
using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests;

/// <summary>Whatever framework a project is for, and however it names its packages, a leak in it is the same leak.</summary>
public sealed class FrameworkTests(PackedPackages packages)
{
    private const string Uplink = """
        using SovereignData;

        namespace Shared
        {
            [HealthData]
            public sealed class Dossier
            {
                [DirectIdentifier]
                public string Nir { get; set; }
            }

            public static class Uplink
            {
                [SendsData(Provider = "azure", Kind = "storage")]
                public static void Push(object data) { }
            }

            public sealed class Archive
            {
                public void Keep(Dossier dossier)
                {
                    Uplink.Push(dossier.Nir);
                }
            }
        }
        """;

    [Fact]
    public async Task Each_framework_of_a_project_gets_the_warning()
    {
        var build = await new Consumer(packages).With("App.csproj", Project("net10.0;net8.0;netstandard2.0")).With("Archive.cs", Uplink).Build();

        Loading.AssertSound(build);
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(["net10.0", "net8.0", "netstandard2.0"], Reporting(build).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_solution_with_central_versions_fails_on_it_where_warnings_are_errors()
    {
        var house = new Consumer(packages)
            .With("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><PackageVersion Include="SovereignData.Analyzers" Version="{packages.Version}" /></ItemGroup>
                </Project>
                """)
            .With("Directory.Build.props", "<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>NU1507</NoWarn></PropertyGroup></Project>")
            .With("House.slnx", """<Solution><Project Path="Shared/Shared.csproj" /><Project Path="App/App.csproj" /></Solution>""")
            .With("Shared/Shared.csproj", Project("net10.0", """<PackageReference Include="SovereignData.Analyzers" />"""))
            .With("Shared/Shared.cs", Uplink.Replace("Uplink.Push(dossier.Nir);", "", StringComparison.Ordinal))
            .With("App/App.csproj", Project("net10.0", """<ProjectReference Include="../Shared/Shared.csproj" />"""))
            .With("App/Desk.cs", "public sealed class Desk { public void Run(Shared.Dossier dossier) => Shared.Uplink.Push(dossier); }");

        var build = await house.Build();

        Loading.AssertSound(build);
        Assert.NotEqual(0, build.ExitCode);
        var leak = Assert.Single(build.Diagnostics);
        Assert.Equal(("error", "SOV1001", "Desk.cs"), (leak.Severity, leak.Id, leak.File));
    }

    private string Project(string frameworks, string? reference = null) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>{frameworks}</TargetFrameworks>
          </PropertyGroup>
          <ItemGroup>
            {reference ?? $"""<PackageReference Include="SovereignData.Analyzers" Version="{packages.Version}" />"""}
          </ItemGroup>
        </Project>
        """;

    /// <summary>The frameworks for which the leak was reported: a build names them behind its messages.</summary>
    private static IEnumerable<string> Reporting(DotNetResult build) => build.Output
        .Split('\n')
        .Where(line => line.Contains("warning SOV1001", StringComparison.Ordinal))
        .Select(line => line.Split("TargetFramework=")[^1].TrimEnd(']', '\r'))
        .Distinct(StringComparer.Ordinal);
}
