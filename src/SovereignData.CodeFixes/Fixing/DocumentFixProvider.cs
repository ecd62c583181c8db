using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SovereignData.CodeFixes.Fixing;

/// <summary>A fix that mends the diagnostics of one document, one of them or all in one go.</summary>
public abstract class DocumentFixProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAll(FixAsync);

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var (diagnostic, key, title) in await OffersAsync(context.Document, context.Diagnostics, context.CancellationToken).ConfigureAwait(false))
        {
            var action = CodeAction.Create(title, cancellationToken => FixAsync(context.Document, ImmutableArray.Create(diagnostic), key, cancellationToken), key);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>What can be done, with its equivalence key and its title.</summary>
    private protected abstract Task<IEnumerable<(Diagnostic Diagnostic, string Key, string Title)>> OffersAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken);

    /// <summary>The document without what is wrong.</summary>
    private protected abstract Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken);
}
