using SovereignData.Benchmarks.Measuring;

namespace SovereignData.Benchmarks.Reporting;

/// <summary>What was measured so far; what is asked for is measured.</summary>
internal sealed class Results
{
    private readonly Dictionary<(string Engine, string Name), Sample> _samples = [];

    public Sample this[string engine, string name]
    {
        get
        {
            if (!_samples.TryGetValue((engine, name), out var sample))
            {
                Console.Error.WriteLine($"{engine}: {name}");
                _samples.Add((engine, name), sample = ChildProcess.Measure(engine, Measurements.Find(name)));
            }

            return sample;
        }
    }

    public double Milliseconds(string engine, string name) => this[engine, name].Milliseconds;
}
