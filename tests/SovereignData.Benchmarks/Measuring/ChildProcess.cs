using System.Diagnostics;

namespace SovereignData.Benchmarks.Measuring;

/// <summary>One measurement in a process of its own: a clean heap, and a way to stop an engine that does not end.</summary>
internal static class ChildProcess
{
    public static Sample Measure(string engine, IMeasurement measurement)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["measure", engine, measurement.Name])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Sample.Parse(output.Trim())
            : throw new InvalidOperationException($"{engine}, {measurement.Name}: {errors.GetAwaiter().GetResult()}");
    }
}
