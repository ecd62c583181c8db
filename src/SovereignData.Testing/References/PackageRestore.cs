using System.Diagnostics;
using System.Xml.Linq;

namespace SovereignData.Testing.References;

/// <summary>Restores packages with the <c>dotnet restore</c> of the machine, under the NuGet configuration of the test project.</summary>
internal sealed class PackageRestore(PackageSet packages, string folder)
{
    private string ProjectFile => Path.Combine(folder, "Packages.csproj");

    public async Task RunAsync()
    {
        await File.WriteAllTextAsync(ProjectFile, CreateProject().ToString()).ConfigureAwait(false);

        using var restore = Process.Start(CreateStart()) ?? throw new InvalidOperationException("'dotnet restore' did not start.");
        var errors = restore.StandardError.ReadToEndAsync();
        var output = await restore.StandardOutput.ReadToEndAsync().ConfigureAwait(false) + await errors.ConfigureAwait(false);
        await restore.WaitForExitAsync().ConfigureAwait(false);

        if (restore.ExitCode != 0)
            throw new VerificationException($"The packages could not be restored: {packages}\n\n{Excerpt(output)}");
    }

    /// <summary>The project stands alone: nothing above the temporary folder may change it.</summary>
    private XElement CreateProject() => new("Project",
        new XElement("PropertyGroup",
            new XElement("ImportDirectoryBuildProps", false),
            new XElement("ImportDirectoryBuildTargets", false),
            new XElement("ImportDirectoryPackagesProps", false)),
        new XElement("Import", new XAttribute("Project", "Sdk.props"), new XAttribute("Sdk", "Microsoft.NET.Sdk")),
        new XElement("PropertyGroup",
            new XElement("TargetFramework", DotNetHost.TargetFramework),
            new XElement("RestoreRootConfigDirectory", AppContext.BaseDirectory),
            new XElement("NuGetAudit", false)),
        new XElement("ItemGroup", packages.Versions.Select(package =>
            new XElement("PackageReference", new XAttribute("Include", package.Key), new XAttribute("Version", $"[{package.Value}]")))),
        new XElement("Import", new XAttribute("Project", "Sdk.targets"), new XAttribute("Sdk", "Microsoft.NET.Sdk")));

    private ProcessStartInfo CreateStart()
    {
        var start = new ProcessStartInfo(DotNetHost.Executable, ["restore", ProjectFile, "--nologo", "--verbosity", "quiet", "-nodeReuse:false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // What a surrounding `dotnet test` sets for its own SDK must not reach another one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return start;
    }

    private static string Excerpt(string output)
    {
        var lines = output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var errors = lines.Where(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).ToArray();
        return string.Join('\n', errors is [] ? lines : errors);
    }
}
