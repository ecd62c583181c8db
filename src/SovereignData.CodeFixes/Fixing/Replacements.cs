namespace SovereignData.CodeFixes.Fixing;

/// <summary>Replaces nodes of a document in one go; of one inside another, only the inner.</summary>
internal static class Replacements
{
    public static async Task<Document> ReplaceInnermostAsync(this Document document, IReadOnlyDictionary<SyntaxNode, SyntaxNode> replacements, CancellationToken cancellationToken)
    {
        var innermost = replacements.Keys.Where(node => !replacements.Keys.Any(other => other != node && node.Span.Contains(other.Span)));
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNodes(innermost, (node, _) => replacements[node]));
    }
}
