using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Testing.Running;

namespace SovereignData.Testing.Fixing;

/// <summary>Applies a fix, once or, with a scope, to all that it can mend there.</summary>
internal sealed class FixApplication(Solution solution, Analysis analysis, FixOffer offer)
{
    public async Task<Solution> ApplyAsync(FixAllScope? scope, CancellationToken cancellationToken)
    {
        var action = scope is { } all ? await FixAllAsync(all, cancellationToken).ConfigureAwait(false) : offer.Action;
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution ?? solution;
    }

    private async Task<CodeAction> FixAllAsync(FixAllScope scope, CancellationToken cancellationToken)
    {
        if (offer.Provider.GetFixAllProvider() is not { } provider)
            throw CannotBeAppliedToAll($"{offer.Provider.GetType().Name} has no Fix All provider");
        if (offer.Document is not Document document)
            throw CannotBeAppliedToAll("it is not in a C# file");

        var context = new FixAllContext(
            document, offer.Provider, scope, offer.Action.EquivalenceKey, [offer.Diagnostic.Id], new KnownDiagnostics(analysis), cancellationToken);
        return await provider.GetFixAsync(context).ConfigureAwait(false) ?? throw CannotBeAppliedToAll("it changes nothing");
    }

    private VerificationException CannotBeAppliedToAll(string reason) => new($"The fix {offer} cannot be applied to all: {reason}.");
}
