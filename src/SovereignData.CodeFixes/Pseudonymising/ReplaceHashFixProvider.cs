using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>Offers to put one of the pseudonymisers in scope in the place of a hash without a key (SOV2002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceHashFixProvider))]
public sealed class ReplaceHashFixProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.WeakPseudonymisation);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAll(FixAsync);

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await HashReplacementFinder.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } finder)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var replacement in finder.Find(diagnostic))
            {
                var action = CodeAction.Create(
                    Texts.Of("ReplaceHash", replacement.Pseudonymiser.Name),
                    cancellationToken => ReplaceAsync(context.Document, [replacement], cancellationToken),
                    replacement.EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
    {
        if (await HashReplacementFinder.CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } finder)
            return document;
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
