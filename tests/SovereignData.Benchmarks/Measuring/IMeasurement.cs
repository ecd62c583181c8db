using SovereignData.Benchmarks.Engines;

namespace SovereignData.Benchmarks.Measuring;

/// <summary>Something to measure an engine on.</summary>
internal interface IMeasurement
{
    string Name { get; }

    /// <summary>How we are configured for it.</summary>
    string Ours { get; }

    /// <summary>Whether the peers are measured on it too.</summary>
    bool IsForPeers { get; }

    /// <summary>The measure of the driver or compiler to print beside it.</summary>
    string? Beside { get; }

    Task<Sample> Run(Engine engine);
}
