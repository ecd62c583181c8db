using Microsoft.CodeAnalysis.Editing;
using SovereignData.CodeFixes.Fixing;
using SovereignData.CodeFixes.Pseudonymising.Candidates;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>Finds, for the hashes of one document, which pseudonymiser can stand in for them.</summary>
internal sealed class HashReplacementFinder
{
    private readonly SemanticModel _model;
    private readonly CompileCheck _check;
    private readonly WrappingSyntax _syntax;
    private readonly CancellationToken _cancellationToken;

    private HashReplacementFinder(SemanticModel model, SyntaxGenerator generator, CancellationToken cancellationToken)
    {
        _model = model;
        _check = new(model, cancellationToken);
        _syntax = new(model, generator);
        _cancellationToken = cancellationToken;
    }

    public static async Task<HashReplacementFinder?> CreateAsync(Document document, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? new(model, SyntaxGenerator.GetGenerator(document), cancellationToken)
            : null;

    /// <summary>One replacement for each pseudonymiser that compiles and is not weak itself.</summary>
    public IEnumerable<Wrapping> Find(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue("weakness", out var weakness) || weakness is not "Hash"
            || HashExpression.Read(diagnostic, _model.SyntaxTree.GetRoot(_cancellationToken)) is not { } hash)
        {
            yield break;
        }

        var weak = diagnostic.Properties.TryGetValue("weakPseudonymisers", out var ids) ? ids?.Split('\n') ?? [] : [];
        var around = _model.GetEnclosingSymbol(hash.Value.SpanStart, _cancellationToken);
        foreach (var candidate in PseudonymisersInScope.For(hash.Value, _model, _cancellationToken))
        {
            if (!weak.Contains(candidate.Id, StringComparer.Ordinal) && !SymbolEqualityComparer.Default.Equals(candidate.Method.Declared(), around) && Replace(hash, candidate) is { } replacement)
                yield return new(candidate, $"ReplaceHash:{candidate.Id}", [replacement]);
        }
    }

    private (SyntaxNode Original, SyntaxNode Replacement)? Replace(HashExpression hash, Pseudonymiser candidate)
    {
        foreach (var whole in hash.Wholes)
        {
            foreach (var variant in _syntax.Variants(hash.Value, candidate))
            {
                var replacement = variant.WithTriviaFrom(whole);
                if (_check.Try(whole, replacement) is not null)
                    return (whole, WrappingSyntax.AsWritten(TypeNames.Shortened(replacement, candidate.Method.ContainingType, _model, whole.SpanStart)));
            }
        }

        return null;
    }
}
