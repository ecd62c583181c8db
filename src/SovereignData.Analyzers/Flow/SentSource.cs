using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow;

/// <summary>One piece of tagged data on its way into a sink.</summary>
/// <param name="Source">The tagged data.</param>
/// <param name="Level">Its level at the sink.</param>
/// <param name="Trace">Its way there.</param>
internal readonly record struct SentSource(SourceOrigin Source, Level Level, Trace Trace)
{
    /// <summary>It is part of what things are called there.</summary>
    public bool IsName { get; init; }
}
