using System.Diagnostics;

namespace SovereignData.Package.Tests;

/// <summary>The <c>dotnet</c> command, run as on a desk: outside CI, and untouched by the test run around it.</summary>
internal static class DotNet
{
    private static readonly string[] Withheld =
        ["CI", "TF_BUILD", "GITHUB_ACTIONS", "ContinuousIntegrationBuild", "SOURCE_DATE_EPOCH", "NUGET_PACKAGES"];

    private static readonly string[] WithheldPrefixes = ["MSBuild", "SovereignData"];

    // No process may stay behind: it would hold our output, and files in folders that we delete.
    private static readonly (string Name, string Value)[] Settings =
    [
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        ("DOTNET_TieredPGO", "0"),
        ("MSBUILDDISABLENODEREUSE", "1"),
        ("MSBUILDTERMINALLOGGER", "off"),
        ("UseSharedCompilation", "false"),
        ("NuGetAudit", "false"),
    ];

    public static async Task<DotNetResult> Run(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        foreach (var name in start.Environment.Keys.Where(IsWithheld).ToArray())
            start.Environment.Remove(name);

        foreach (var (name, value) in Settings.Concat(environment))
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);

        return new DotNetResult(process.ExitCode, await output + await error);
    }

    private static bool IsWithheld(string name) =>
        Withheld.Contains(name, StringComparer.OrdinalIgnoreCase)
        || WithheldPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
