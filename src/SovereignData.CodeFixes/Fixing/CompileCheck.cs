namespace SovereignData.CodeFixes.Fixing;

/// <summary>Tries a change out: the compiler must find nothing wrong afterwards that it did not find before.</summary>
internal sealed class CompileCheck(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly Dictionary<SyntaxNode, HashSet<(string Id, string Message)>> _before = [];

    /// <summary>What the change means, or null where it does not compile or draws a new warning.</summary>
    public (SemanticModel Model, SyntaxNode Node)? Try(SyntaxNode original, SyntaxNode replacement)
    {
        var mark = new SyntaxAnnotation();
        var tree = model.SyntaxTree;
        var root = tree.GetRoot(cancellationToken).ReplaceNode(original, replacement.WithAdditionalAnnotations(mark));
        var changed = tree.WithRootAndOptions(root, tree.Options);
        var after = model.Compilation.ReplaceSyntaxTree(tree, changed).GetSemanticModel(changed);
        var node = changed.GetRoot(cancellationToken).GetAnnotatedNodes(mark).Single();
        return Problems(after, Surroundings(node)).IsSubsetOf(Before(Surroundings(original))) ? (after, node) : null;
    }

    private HashSet<(string Id, string Message)> Before(SyntaxNode surroundings)
    {
        if (!_before.TryGetValue(surroundings, out var problems))
            _before.Add(surroundings, problems = Problems(model, surroundings));
        return problems;
    }

    private HashSet<(string Id, string Message)> Problems(SemanticModel semantics, SyntaxNode node) =>
    [
        .. semantics.GetDiagnostics(node.Span, cancellationToken)
            .Where(static diagnostic => diagnostic is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false })
            .Select(static diagnostic => (diagnostic.Id, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))),
    ];

    /// <summary>As far as a change can reach: a captured primary constructor parameter is warned of at the head of the type.</summary>
    private static SyntaxNode Surroundings(SyntaxNode node) =>
        node.AncestorsAndSelf().LastOrDefault(static ancestor => ancestor is BaseTypeDeclarationSyntax) ?? node.SyntaxTree.GetRoot();
}
