using Microsoft.CodeAnalysis.CodeFixes;

namespace SovereignData.CodeFixes.Fixing;

/// <summary>Fix All, one document at a time: all of its diagnostics are mended in one go, so that no change is lost to another.</summary>
/// <param name="fix">Mends the diagnostics of a document with the action of an equivalence key.</param>
/// <param name="scopes">How much may be mended at once.</param>
internal sealed class DocumentFixAll(
    Func<Document, ImmutableArray<Diagnostic>, string, CancellationToken, Task<Document>> fix, ImmutableArray<FixAllScope> scopes) : DocumentBasedFixAllProvider(scopes)
{
    private static readonly ImmutableArray<FixAllScope> Everywhere = ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution);

    public DocumentFixAll(Func<Document, ImmutableArray<Diagnostic>, string, CancellationToken, Task<Document>> fix)
        : this(fix, Everywhere)
    {
    }

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        fixAllContext.CodeActionEquivalenceKey is { } key
            ? await fix(document, diagnostics, key, fixAllContext.CancellationToken).ConfigureAwait(false)
            : null;
}
