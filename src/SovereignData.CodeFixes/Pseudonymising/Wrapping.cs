using SovereignData.CodeFixes.Pseudonymising.Candidates;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>A pseudonymiser around a value and its neighbours, which is known to compile.</summary>
/// <param name="Pseudonymiser">Whose calls they are.</param>
/// <param name="EquivalenceKey">Stable across places, documents and projects.</param>
/// <param name="Replacements">The nodes to replace, and what they become.</param>
internal sealed record Wrapping(Pseudonymiser Pseudonymiser, string EquivalenceKey, IReadOnlyList<(SyntaxNode Original, SyntaxNode Replacement)> Replacements);
