using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Testing.Comparing;
using SovereignData.Testing.Markup;
using SovereignData.Testing.Projects;
using SovereignData.Testing.Reporting;

namespace SovereignData.Testing.Running;

/// <summary>Applies an expected fix, then holds the resulting files and what is still reported in them against the expectation.</summary>
internal sealed class FixRun(Scenario scenario, Solution solution, Analysis analysis, ExpectedFix expected)
{
    public async Task RunAsync(FixFinder fixes, CancellationToken cancellationToken)
    {
        var offer = await fixes.FindAsync(expected, cancellationToken).ConfigureAwait(false);
        var action = expected.Scope is { } scope ? await FixAllAsync(offer, scope, cancellationToken).ConfigureAwait(false) : offer.Action;
        var fixedSolution = await ApplyAsync(action, cancellationToken).ConfigureAwait(false);
        var occasion = $"After the fix {offer}{(expected.Scope is { } all ? $" to all in the {all.ToString().ToLowerInvariant()}" : "")}";

        await ThrowIfTextsDifferAsync(occasion, fixedSolution, cancellationToken).ConfigureAwait(false);

        var after = await Analysis.RunAsync(scenario, fixedSolution, cancellationToken).ConfigureAwait(false);
        var check = new Check(scenario, after, FilesAfter());
        check.ThrowIfBroken(occasion);
        check.ThrowIfDifferent(occasion, expectations: []);
    }

    private async Task<CodeAction> FixAllAsync(FixOffer offer, FixAllScope scope, CancellationToken cancellationToken)
    {
        var provider = offer.Provider.GetFixAllProvider() ?? throw new VerificationException($"The fix {offer} cannot be applied to all: {offer.Provider.GetType().Name} has no Fix All provider.");
        if (offer.Document is not Document document)
            throw new VerificationException($"The fix {offer} cannot be applied to all: it is not in a C# file.");

        var context = new FixAllContext(document, offer.Provider, scope, offer.Action.EquivalenceKey, [offer.Diagnostic.Id], new KnownDiagnostics(analysis), cancellationToken);
        return await provider.GetFixAsync(context).ConfigureAwait(false) ?? throw new VerificationException($"Applying the fix {offer} to all changes nothing.");
    }

    private async Task<Solution> ApplyAsync(CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution ?? solution;
    }

    private async Task ThrowIfTextsDifferAsync(string occasion, Solution fixedSolution, CancellationToken cancellationToken)
    {
        var actual = await TextsByPath.CreateAsync(fixedSolution.Projects, cancellationToken).ConfigureAwait(false);
        var before = await TextsByPath.CreateAsync(solution.Projects, cancellationToken).ConfigureAwait(false);
        var expectedTexts = expected.Files.ToDictionary(file => VirtualPath.In(VirtualPath.Root, file.Key), file => file.Value.Text, StringComparer.Ordinal);

        var differences = before.Paths.Union(actual.Paths, StringComparer.Ordinal).Union(expectedTexts.Keys, StringComparer.Ordinal)
            .Select(path => (Path: path, Lines: Diff.OfTexts(expectedTexts.GetValueOrDefault(path) ?? before.TextOf(path), actual.TextOf(path))))
            .Where(file => file.Lines.Any(line => !line.IsCommon))
            .Select(file => $"{VirtualPath.Display(file.Path)}\n{CodeDiff.Print(file.Lines)}")
            .ToArray();

        if (differences is not [])
            throw new VerificationException(string.Join("\n\n", [$"{occasion}, the code is not as expected (-) but otherwise (+).", .. differences]));
    }

    private IEnumerable<(string Path, MarkedText Content)> FilesAfter()
    {
        var after = expected.Files.ToDictionary(file => VirtualPath.In(VirtualPath.Root, file.Key), file => file.Value, StringComparer.Ordinal);
        var before = VerificationRun.MarkedFiles(scenario).Select(file => (file.Path, Content: after.Remove(file.Path, out var changed) ? changed : file.Content)).ToArray();
        return [.. before, .. after.Select(added => (added.Key, added.Value))];
    }
}
