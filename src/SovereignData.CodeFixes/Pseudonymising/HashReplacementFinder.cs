using SovereignData.CodeFixes.Pseudonymising.Candidates;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>Finds, for the hashes of one document, which pseudonymiser can stand in for them.</summary>
internal sealed class HashReplacementFinder(WrappingTools tools)
{
    /// <summary>One replacement for each pseudonymiser that compiles and is not weak itself.</summary>
    public IEnumerable<Wrapping> Find(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue("weakness", out var weakness) || weakness is not "Hash"
            || HashExpression.Read(diagnostic, tools.Root) is not { } hash)
        {
            yield break;
        }

        var weak = diagnostic.Properties.TryGetValue("weakPseudonymisers", out var ids) ? ids?.Split('\n') ?? [] : [];
        var around = tools.Model.GetEnclosingSymbol(hash.Value.SpanStart, tools.CancellationToken);
        foreach (var candidate in PseudonymisersInScope.For(hash.Value, tools.Model, tools.CancellationToken))
        {
            if (!weak.Contains(candidate.Id, StringComparer.Ordinal) && !SymbolEqualityComparer.Default.Equals(candidate.Method.Declared(), around) && Replace(hash, candidate) is { } replacement)
                yield return new(candidate, $"ReplaceHash:{candidate.Id}", [replacement]);
        }
    }

    private (SyntaxNode Original, SyntaxNode Replacement)? Replace(HashExpression hash, Pseudonymiser candidate)
    {
        foreach (var whole in hash.Wholes)
        {
            foreach (var variant in tools.Calls.Variants(hash.Value, candidate))
            {
                var replacement = variant.WithTriviaFrom(whole);
                if (tools.Check.Try(whole, replacement) is not null)
                    return (whole, WrappingSyntax.AsWritten(TypeNames.Shortened(replacement, candidate.Method.ContainingType, tools.Model, whole.SpanStart)));
            }
        }

        return null;
    }
}
