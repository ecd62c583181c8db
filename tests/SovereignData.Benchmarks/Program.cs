using System.Diagnostics;
using SovereignData.Benchmarks.Codebases;
using SovereignData.Benchmarks.Engines;
using SovereignData.Benchmarks.Measuring;
using SovereignData.Benchmarks.Pseudonyms;
using SovereignData.Benchmarks.Reporting;

if (OperatingSystem.IsWindows() || OperatingSystem.IsLinux())
    Process.GetCurrentProcess().ProcessorAffinity = 1;

switch (args)
{
    case ["measure", var engine, var name]:
        Console.WriteLine((await Measurements.Find(name).Run(KnownEngines.Create(engine))).Serialise());
        return 0;
    case ["codebase", var packages, .. var folders]:
        Console.WriteLine(CodebaseRun.Heading);
        foreach (var folder in folders)
            Console.WriteLine(await CodebaseRun.Over(Path.GetFullPath(folder), Directory.Exists(packages) ? packages : null));
        return 0;
    case ["pseudonyms"]:
        return PseudonymThroughput.Write(Console.Out) ? 0 : 1;
    case []:
        return Table.Write(Console.Out) ? 0 : 1;
    default:
        await Console.Error.WriteLineAsync("dotnet run -c Release --project tests/SovereignData.Benchmarks [-- codebase <folder of assemblies, or -> <folder>... | -- pseudonyms]");
        return 2;
}
