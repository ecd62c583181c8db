using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow;

/// <summary>Tagged data that reaches a sink.</summary>
/// <param name="Argument">Where it is handed over in this member.</param>
/// <param name="Sink">The sink.</param>
/// <param name="Sources">What is sent, the highest level first.</param>
/// <param name="Endpoint">What is known of the destination: constants, declarations, or that it was set to something unknown.</param>
/// <param name="SinkPlace">The call that sends, here or in a callee.</param>
/// <param name="IsInCallee">Whether a callee sends.</param>
internal sealed record Finding(Place Argument, Sink Sink, SentSource[] Sources, FactSet Endpoint, Place SinkPlace, bool IsInCallee);
