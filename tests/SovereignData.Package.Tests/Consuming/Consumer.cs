using SovereignData.Package.Tests.Packing;

namespace SovereignData.Package.Tests.Consuming;

/// <summary>A folder of a user's, whose projects have the package and nothing else of ours.</summary>
internal sealed class Consumer(PackedPackages packages)
{
    public const string S3 = """<ItemGroup><PackageReference Include="AWSSDK.S3" Version="4.0.104.9" /></ItemGroup>""";

    private readonly string _folder = packages.NewFolder();

    /// <summary>The full path of <paramref name="path"/>, which is relative to the folder.</summary>
    public string Full(string path) => Path.GetFullPath(Path.Combine(_folder, path));

    /// <summary>Adds a file.</summary>
    public Consumer With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllText(Full(path), text);
        return this;
    }

    /// <summary>Adds a project file that refers to the package; <paramref name="more"/> goes into it as it is.</summary>
    public Consumer WithProject(string path = "App.csproj", string outputType = "Exe", string more = "") => With(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{outputType}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SovereignData.Analyzers" Version="{packages.Version}" />
          </ItemGroup>
          {more}
        </Project>
        """);

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    public Task<DotNetResult> Run(string[] arguments, params (string Name, string Value)[] environment) =>
        DotNet.Run(_folder, arguments, environment);

    /// <summary>A plain <c>dotnet build</c>.</summary>
    public Task<DotNetResult> Build(params string[] arguments) => Run(["build", .. arguments]);
}
