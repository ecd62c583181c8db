using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Tagging;

/// <summary>A fix that writes tags onto declarations of the document in which a rule reports.</summary>
public abstract class TagFixProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAll(FixAsync);

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (key, title, _) in EditsOf(root!, diagnostic))
            {
                var action = CodeAction.Create(title, cancellationToken => FixAsync(context.Document, ImmutableArray.Create(diagnostic), key, cancellationToken), key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The edits to choose from, each with its equivalence key and its title.</summary>
    private protected abstract IEnumerable<(string Key, string Title, TagEdit Edit)> EditsOf(SyntaxNode root, Diagnostic diagnostic);

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (await AttributeNames.CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } names)
            return document;
        var edits = diagnostics
            .SelectMany(diagnostic => EditsOf(root!, diagnostic))
            .Where(choice => string.Equals(choice.Key, key, StringComparison.Ordinal))
            .ToLookup(static choice => choice.Edit.Declaration, static choice => choice.Edit);
        return document.WithSyntaxRoot(root!.ReplaceNodes(
            edits.Select(static edit => edit.Key),
            (declaration, current) => edits[declaration].Aggregate(current, (node, edit) => edit.Apply(node, names))));
    }
}
