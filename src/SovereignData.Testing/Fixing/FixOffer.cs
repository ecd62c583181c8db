using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SovereignData.Testing.Fixing;

/// <summary>A code fix that a provider offers for a diagnostic.</summary>
internal sealed record FixOffer(CodeFixProvider Provider, TextDocument Document, Diagnostic Diagnostic, CodeAction Action)
{
    public bool IsNamed(string titleOrKey) =>
        string.Equals(Action.Title, titleOrKey, StringComparison.Ordinal)
        || string.Equals(Action.EquivalenceKey, titleOrKey, StringComparison.Ordinal);

    public override string ToString() => $"'{Action.Title}' ({Action.EquivalenceKey ?? "no equivalence key"})";
}
