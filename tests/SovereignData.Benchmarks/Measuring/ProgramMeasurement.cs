using SovereignData.Benchmarks.Engines;

namespace SovereignData.Benchmarks.Measuring;

/// <summary>Analyses a whole program, each time a fresh compilation of it.</summary>
/// <param name="name">What the table calls it.</param>
/// <param name="files">Its code, the prelude apart.</param>
/// <param name="warm">A small program of the same kind, to warm up on.</param>
/// <param name="plants">Whether flows are planted: an engine that reports none of them is not compared.</param>
internal sealed class ProgramMeasurement(string name, Func<IReadOnlyList<string>> files, Func<IReadOnlyList<string>> warm, bool plants) : IMeasurement
{
    private const int Samples = 11;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(20);

    public string Name => name;

    public string Ours => plants ? KnownEngines.Ours : KnownEngines.OursByTags;

    public bool IsForPeers { get; init; } = true;

    public string? Beside { get; init; }

    public async Task<Sample> Run(Engine engine)
    {
        await Meter.Median(int.MaxValue, WarmUp, () => Analyse(engine, warm()));
        var code = files();
        return await Meter.Median(Samples, Budget, () => Analyse(engine, code));
    }

    private async Task<Sample> Analyse(Engine engine, IReadOnlyList<string> code)
    {
        var host = Analysis.Host(ProgramCompiler.Compile(code), engine, engine.Options());
        var sample = await Meter.Measure(async () => Analysis.Flows(await host.GetAnalyzerDiagnosticsAsync(), engine));
        return plants && sample.Found == 0 && !engine.Finds.IsEmpty
            ? throw new InvalidOperationException($"{engine.Name} misses what is planted in {name}.")
            : sample;
    }
}
