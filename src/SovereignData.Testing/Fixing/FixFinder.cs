using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Testing.Projects;
using SovereignData.Testing.Running;

namespace SovereignData.Testing.Fixing;

/// <summary>Finds the code fixes that are offered for an analysis.</summary>
internal sealed class FixFinder(Scenario scenario, Solution solution, Analysis analysis)
{
    /// <summary>The offer that an expectation is about: of the first diagnostic that has such a one.</summary>
    public async Task<FixOffer> FindAsync(ExpectedFix expected, CancellationToken cancellationToken)
    {
        var others = new List<FixOffer>();
        foreach (var found in Candidates(expected.DiagnosticId))
        {
            var offers = await OffersAsync(found, cancellationToken).ConfigureAwait(false);
            var wanted = expected.Action is { } name ? offers.RemoveAll(offer => !offer.IsNamed(name)) : offers;
            switch (wanted)
            {
                case [var only]:
                    return only;
                case [_, ..]:
                    throw new VerificationException(
                        $"Several fixes are offered for {found.Id}; name one by its title or equivalence key:\n\n{List(wanted)}");
                default:
                    others.AddRange(offers);
                    break;
            }
        }

        var subject = expected.Action is null ? "No fix" : $"No fix '{expected.Action}'";
        var rule = expected.DiagnosticId is null ? "" : $" for {expected.DiagnosticId}";
        throw new VerificationException($"{subject} is offered{rule}.{(others is [] ? "" : $" There are:\n\n{List(others)}")}");
    }

    public async Task ThrowIfAnyAsync(CancellationToken cancellationToken)
    {
        var offers = new List<FixOffer>();
        foreach (var found in Candidates(diagnosticId: null))
        {
            var offered = await OffersAsync(found, cancellationToken).ConfigureAwait(false);
            offers.AddRange(offered.Where(offer => !scenario.ToleratedFixes.Any(offer.IsNamed)));
        }

        if (offers is not [])
            throw new VerificationException($"A fix is offered although none is expected:\n\n{List(offers)}");
    }

    private IEnumerable<FoundDiagnostic> Candidates(string? diagnosticId) => analysis.Analyzers
        .Where(found => found.Path is not null && (diagnosticId is null || string.Equals(found.Id, diagnosticId, StringComparison.Ordinal)));

    private async Task<ImmutableArray<FixOffer>> OffersAsync(FoundDiagnostic found, CancellationToken cancellationToken)
    {
        if (FindDocument(found) is not { } document)
            return [];

        var offers = ImmutableArray.CreateBuilder<FixOffer>();
        foreach (var provider in scenario.CodeFixes.Where(provider => provider.FixableDiagnosticIds.Contains(found.Id, StringComparer.Ordinal)))
        {
            var context = new CodeFixContext(document, found.Diagnostic, (action, _) => Add(provider, action), cancellationToken);
            await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
        }

        return offers.ToImmutable();

        void Add(CodeFixProvider provider, CodeAction action) =>
            offers.AddRange(Leaves(action).Select(leaf => new FixOffer(provider, document, found.Diagnostic, leaf)));
    }

    private TextDocument? FindDocument(FoundDiagnostic found) => found.Diagnostic.Location.SourceTree is { } tree
        ? solution.GetDocument(tree)
        : solution.GetDocumentIdsWithFilePath(found.Path).Select(solution.GetAdditionalDocument).FirstOrDefault(document => document is not null);

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);

    private static string List(IEnumerable<FixOffer> offers) =>
        string.Join('\n', offers.Select(offer => $"    {offer}").Distinct(StringComparer.Ordinal));
}
