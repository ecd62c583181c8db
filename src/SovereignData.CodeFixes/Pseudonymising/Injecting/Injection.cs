using SovereignData.CodeFixes.Pseudonymising.Candidates;

namespace SovereignData.CodeFixes.Pseudonymising.Injecting;

/// <summary>A service that a class could be handed to pseudonymise values with, which is known to compile.</summary>
/// <param name="Client">The class.</param>
/// <param name="Pseudonymiser">The service, under the name that it would have in the class.</param>
/// <param name="Replacements">The nodes to replace, and what they become.</param>
internal sealed record Injection(Client Client, Pseudonymiser Pseudonymiser, IReadOnlyList<(SyntaxNode Original, SyntaxNode Replacement)> Replacements)
{
    public string EquivalenceKey => $"Inject:{Pseudonymiser.Id}";

    public string Title => Texts.Of("Inject", Pseudonymiser.Method.ContainingType.Name, Pseudonymiser.Name);
}
