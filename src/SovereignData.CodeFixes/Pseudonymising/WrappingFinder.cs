using Microsoft.CodeAnalysis.Editing;
using SovereignData.CodeFixes.Fixing;
using SovereignData.CodeFixes.Flows;
using SovereignData.CodeFixes.Pseudonymising.Candidates;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>Finds, for the flows of one document, what can be wrapped in what.</summary>
internal sealed class WrappingFinder
{
    private readonly SemanticModel _model;
    private readonly CompileCheck _check;
    private readonly WrappingSyntax _syntax;
    private readonly CancellationToken _cancellationToken;

    private WrappingFinder(SemanticModel model, SyntaxGenerator generator, CancellationToken cancellationToken)
    {
        _model = model;
        _check = new(model, cancellationToken);
        _syntax = new(model, generator);
        _cancellationToken = cancellationToken;
    }

    public static async Task<WrappingFinder?> CreateAsync(Document document, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? new(model, SyntaxGenerator.GetGenerator(document), cancellationToken)
            : null;

    /// <summary>One wrapping for each pseudonymiser that compiles, all around the same value: the best one that any of them takes.</summary>
    public IReadOnlyList<Wrapping> Find(Diagnostic diagnostic)
    {
        if (FlowPath.Read(diagnostic, _model.SyntaxTree.GetRoot(_cancellationToken)) is not { } flow)
            return [];
        // What is pseudonymised already must be anonymised.
        var mustAnonymise = diagnostic.Properties.TryGetValue("level", out var level) && string.Equals(level, "pseudonymised", StringComparison.Ordinal);
        foreach (var value in ValuesToLower.Of(flow, _model, _cancellationToken))
        {
            var candidates = PseudonymisersInScope.For(value, _model, _cancellationToken)
                .Where(candidate => !mustAnonymise || candidate.Lowering == Lowering.Anonymising);
            var fitting = candidates
                .Select(candidate => (Pseudonymiser: candidate, Replacement: Wrap(value, candidate)))
                .Where(static wrapped => wrapped.Replacement is not null)
                .ToList();
            if (fitting.Count == 0)
                continue;
            IReadOnlyList<ExpressionSyntax> neighbours = mustAnonymise ? [] : [.. ValuesToLower.Beside(value, flow, _model, _cancellationToken)];
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
        foreach (var replacement in _syntax.Variants(value, candidate).Select(variant => Named.Filled(value, variant)))
        {
            if (_check.Try(Named.Place(value), replacement) is { } changed && Calls(changed.Model, changed.Node, candidate.Method))
                return WrappingSyntax.AsWritten(TypeNames.Shortened(replacement, candidate.Method.ContainingType, _model, value.SpanStart));
        }

        return null;
    }

    private bool Calls(SemanticModel model, SyntaxNode node, IMethodSymbol method) =>
        node.DescendantNodesAndSelf().First(static inner => inner.HasAnnotation(WrappingSyntax.Call)) is var call
        && model.GetSymbolInfo(call, _cancellationToken).Symbol is IMethodSymbol called
        && string.Equals(called.Declared().ToDisplayString(), method.Declared().ToDisplayString(), StringComparison.Ordinal);

    /// <summary>The method alone, so that Fix All finds it behind any name; with the receiver where there are several.</summary>
    private static string KeyOf(Pseudonymiser candidate, IEnumerable<Pseudonymiser> all) =>
        all.Count(other => string.Equals(other.Id, candidate.Id, StringComparison.Ordinal)) > 1 ? $"Pseudonymise:{candidate.Id}#{candidate.Receiver}" : $"Pseudonymise:{candidate.Id}";
}
