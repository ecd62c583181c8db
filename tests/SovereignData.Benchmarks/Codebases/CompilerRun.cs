using System.Diagnostics;
using SovereignData.Analyzers.Rules;
using SovereignData.Benchmarks.Engines;
using SovereignData.Policy;

namespace SovereignData.Benchmarks.Codebases;

/// <summary>The SDK's own compiler over a project's response file, cold, on one thread, with us and two peers, counting the seconds of each.</summary>
internal sealed class CompilerRun
{
    private CompilerRun(string report, string log, long memory) => (Report, Log, Memory) = (report, log, memory);

    /// <summary>What it wrote: errors, warnings, and the table of <c>/reportanalyzer</c>.</summary>
    public string Report { get; }

    /// <summary>The diagnostics, as SARIF.</summary>
    public string Log { get; }

    /// <summary>Bytes at the peak.</summary>
    public long Memory { get; }

    public static CompilerRun Of(CompilerCommand command, string policy)
    {
        var scratch = Directory.CreateTempSubdirectory("codebase-").FullName;
        try
        {
            var (policyFile, log) = (Path.Combine(scratch, "sovereign-policy.json"), Path.Combine(scratch, "log.sarif"));
            File.WriteAllText(policyFile, policy);
            var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(command.ResponseFile) };
            string[] arguments =
            [
                "exec", Compiler(), "/noconfig", $"@{command.ResponseFile}", "/parallel-", "/reportanalyzer", "/warnaserror-",
                $"/out:{Path.Combine(scratch, "out.dll")}", $"/errorlog:{log},version=2.1", $"/additionalfile:{policyFile}",
                .. Analyzers().Select(static path => $"/analyzer:{path}"),
            ];
            foreach (var argument in arguments)
                start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var memory = 0L;
            while (!process.WaitForExit(TimeSpan.FromMilliseconds(100)))
            {
                process.Refresh();
                memory = Math.Max(memory, process.PeakWorkingSet64);
            }

            return new(output.GetAwaiter().GetResult(), File.ReadAllText(log), memory);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static IEnumerable<string> Analyzers() =>
    [
        typeof(FlowAnalyzer).Assembly.Location,
        typeof(PolicyReader).Assembly.Location,
        .. PeerAssembly.FilesOf("Meziantou.Analyzer", "analyzers/dotnet/roslyn5.9/cs"),
        .. PeerAssembly.FilesOf("SecurityCodeScan.VS2019", "analyzers/dotnet"),
    ];

    /// <summary>That of the newest SDK beside the runtime.</summary>
    private static string Compiler() => Directory.GetDirectories(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../sdk")))
        .Select(static folder => Path.Combine(folder, "Roslyn/bincore/csc.dll"))
        .Where(File.Exists)
        .Order(StringComparer.Ordinal)
        .Last();
}
