using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Benchmarks.Engines;

/// <summary>Analyzers to measure, told which sources and sinks the measured programs use.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Analyzers">One set of instances, as a host keeps it.</param>
/// <param name="Options">Its configuration, made anew for each program: a peer that sees the same one twice finds nothing the second time.</param>
/// <param name="Finds">The rules that report a planted flow; empty for an engine that looks for none.</param>
internal sealed record Engine(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, Func<AnalyzerOptions> Options, ImmutableArray<string> Finds);
