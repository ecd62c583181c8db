using System.Globalization;
using SovereignData.Benchmarks.Engines;
using SovereignData.Benchmarks.Measuring;

namespace SovereignData.Benchmarks.Reporting;

/// <summary>Prints the two tables that the documentation quotes.</summary>
internal static class Table
{
    private static readonly string[] Peers = [KnownEngines.NetAnalyzers, KnownEngines.SecurityCodeScan];

    /// <summary>Whether every demand holds.</summary>
    public static bool Write(TextWriter output)
    {
        var results = new Results();
        WriteCosts(results, output);
        output.WriteLine();
        return WriteDemands(results, output);
    }

    private static void WriteCosts(Results results, TextWriter output)
    {
        output.WriteLine($"| Shape | {KnownEngines.Ours} | {string.Join(" | ", Peers)} | Beside it |");
        output.WriteLine("| --- | --: | --: | --: | --: |");
        foreach (var measurement in Measurements.All)
        {
            string?[] peers = measurement.IsForPeers ? [.. Peers.Select(peer => results[peer, measurement.Name].ToString())] : ["", ""];
            var beside = measurement.Beside is { } engine ? $"{engine}: {results[engine, measurement.Name]}" : "";
            output.WriteLine($"| {measurement.Name} | {results[measurement.Ours, measurement.Name]} | {string.Join(" | ", peers)} | {beside} |");
            output.Flush();
        }
    }

    private static bool WriteDemands(Results results, TextWriter output)
    {
        output.WriteLine("| Demand | Measured | Holds |");
        output.WriteLine("| --- | --: | --- |");
        var all = true;
        foreach (var demand in Demands.All)
        {
            var ratio = demand.Ratio(results);
            all &= demand.Holds(ratio);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {demand.Text} | {ratio:G3} | {(demand.Holds(ratio) ? "yes" : "no")} |"));
        }

        return all;
    }
}
