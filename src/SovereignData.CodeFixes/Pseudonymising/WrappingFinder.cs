using SovereignData.CodeFixes.Flows;
using SovereignData.CodeFixes.Pseudonymising.Candidates;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>Finds, for the flows of one document, what can be wrapped in what.</summary>
internal sealed class WrappingFinder(WrappingTools tools)
{
    /// <summary>One wrapping for each pseudonymiser that compiles, all around the same value: the best one that any of them takes.</summary>
    public IReadOnlyList<Wrapping> Find(Diagnostic diagnostic)
    {
        if (FlowPath.Read(diagnostic, tools.Root) is not { } flow)
            return [];
        var mustAnonymise = WrappingTools.MustAnonymise(diagnostic);
        foreach (var value in ValuesToLower.Of(flow, tools.Model, tools.CancellationToken))
        {
            var candidates = PseudonymisersInScope.For(value, tools.Model, tools.CancellationToken)
                .Where(candidate => !mustAnonymise || candidate.Lowering == Lowering.Anonymising);
            var fitting = candidates
                .Select(candidate => (Pseudonymiser: candidate, Replacement: Wrap(value, candidate)))
                .Where(static wrapped => wrapped.Replacement is not null)
                .ToList();
            if (fitting.Count == 0)
                continue;
            IReadOnlyList<ExpressionSyntax> neighbours = mustAnonymise ? [] : [.. ValuesToLower.Beside(value, flow, tools.Model, tools.CancellationToken)];
            return
            [
                .. from wrapped in fitting
                   let others = neighbours.Select(neighbour => (Named.Place(neighbour), Wrap(neighbour, wrapped.Pseudonymiser)!)).Where(static other => other.Item2 is not null)
                   select new Wrapping(
                       wrapped.Pseudonymiser,
                       KeyOf(wrapped.Pseudonymiser, fitting.Select(static other => other.Pseudonymiser)),
                       [(Named.Place(value), wrapped.Replacement!), .. others]),
            ];
        }

        return [];
    }

    /// <summary>Plainly if the compiler likes it, else with a guard against null.</summary>
    private SyntaxNode? Wrap(ExpressionSyntax value, Pseudonymiser candidate)
    {
        foreach (var replacement in tools.Calls.Variants(value, candidate).Select(variant => Named.Filled(value, variant)))
        {
            if (tools.Check.Try(Named.Place(value), replacement) is { } changed && Calls(changed.Model, changed.Node, candidate.Method))
                return WrappingSyntax.AsWritten(TypeNames.Shortened(replacement, candidate.Method.ContainingType, tools.Model, value.SpanStart));
        }

        return null;
    }

    private bool Calls(SemanticModel model, SyntaxNode node, IMethodSymbol method) =>
        node.DescendantNodesAndSelf().First(static inner => inner.HasAnnotation(WrappingSyntax.Call)) is var call
        && model.GetSymbolInfo(call, tools.CancellationToken).Symbol is IMethodSymbol called
        && string.Equals(called.Declared().ToDisplayString(), method.Declared().ToDisplayString(), StringComparison.Ordinal);

    /// <summary>The method alone, so that Fix All finds it behind any name; with the receiver where there are several.</summary>
    private static string KeyOf(Pseudonymiser candidate, IEnumerable<Pseudonymiser> all) =>
        all.Count(other => string.Equals(other.Id, candidate.Id, StringComparison.Ordinal)) > 1 ? $"Pseudonymise:{candidate.Id}#{candidate.Receiver}" : $"Pseudonymise:{candidate.Id}";
}
