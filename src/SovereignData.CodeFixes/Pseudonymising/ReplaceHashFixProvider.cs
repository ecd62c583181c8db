using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>Offers to put one of the pseudonymisers in scope in the place of a hash without a key (SOV2002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceHashFixProvider))]
public sealed class ReplaceHashFixProvider : DocumentFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.WeakPseudonymisation);

    private protected override async Task<IEnumerable<(Diagnostic Diagnostic, string Key, string Title)>> OffersAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        await WrappingTools.CreateAsync(document, cancellationToken).ConfigureAwait(false) is { } tools
            ? from diagnostic in diagnostics
              from replacement in new HashReplacementFinder(tools).Find(diagnostic)
              select (diagnostic, replacement.EquivalenceKey, Texts.Of("ReplaceHash", replacement.Pseudonymiser.Name))
            : [];

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
    {
        if (await WrappingTools.CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } tools)
            return document;
        var finder = new HashReplacementFinder(tools);
        var replacements = diagnostics.SelectMany(diagnostic => finder.Find(diagnostic).Where(replacement => string.Equals(replacement.EquivalenceKey, key, StringComparison.Ordinal)));
        return await ReplaceAsync(document, [.. replacements], cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Document> ReplaceAsync(Document document, IReadOnlyList<Wrapping> replacements, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var changes = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var (original, replacement) in replacements.SelectMany(static replacement => replacement.Replacements))
            changes[original] = replacement;
        return document.WithSyntaxRoot(root!.ReplaceNodes(changes.Keys, (original, _) => changes[original]));
    }
}
