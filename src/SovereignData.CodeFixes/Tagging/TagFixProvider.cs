using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Tagging;

/// <summary>A fix that writes tags onto declarations of the document in which a rule reports.</summary>
public abstract class TagFixProvider : DocumentFixProvider
{
    private protected override async Task<IEnumerable<(Diagnostic Diagnostic, string Key, string Title)>> OffersAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return diagnostics.SelectMany(diagnostic => EditsOf(root!, diagnostic).Select(choice => (diagnostic, choice.Key, choice.Title)));
    }

    /// <summary>The edits to choose from, each with its equivalence key and its title.</summary>
    private protected abstract IEnumerable<(string Key, string Title, TagEdit Edit)> EditsOf(SyntaxNode root, Diagnostic diagnostic);

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
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
