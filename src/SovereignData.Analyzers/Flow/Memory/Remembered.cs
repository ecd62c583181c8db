using Microsoft.CodeAnalysis.Text;
using SovereignData.Analyzers.Flow.Portable;

namespace SovereignData.Analyzers.Flow.Memory;

/// <summary>What is remembered of a member from one compilation to the next.</summary>
/// <param name="Tree">The file that it stands in.</param>
/// <param name="Span">Where in the file: another member of the same id is not it.</param>
/// <param name="Trees">The files that its own code stands in; a constructor runs initialisers of every part of its type.</param>
/// <param name="Callees">What it calls.</param>
/// <param name="ReachesSink">Whether a sink lies within its reach.</param>
/// <param name="Summary">Its summary, where it was needed.</param>
/// <param name="Hits">What it sends.</param>
/// <param name="Exhausted">The bound that stopped its analysis.</param>
internal sealed record Remembered(SyntaxTree Tree, TextSpan Span, SyntaxTree[] Trees, string[] Callees, bool ReachesSink, PortableSummary? Summary, PortableHit[] Hits, string? Exhausted);
