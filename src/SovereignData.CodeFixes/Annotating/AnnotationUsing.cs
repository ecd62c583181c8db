namespace SovereignData.CodeFixes.Annotating;

/// <summary>Sees to it that our attributes can be called by their short names.</summary>
internal static class AnnotationUsing
{
    private const string Namespace = "SovereignData";

    /// <summary>The file with <c>using SovereignData;</c>, unless the name is in sight without.</summary>
    public static SyntaxNode AddTo(SyntaxNode root, SemanticModel model, string attribute, int position)
    {
        var isInSight = model.LookupNamespacesAndTypes(position, name: attribute).Any(static symbol => symbol.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true });
        if (isInSight || root is not CompilationUnitSyntax file)
            return root;
        var index = file.Usings.Count(static one => one.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) || (one is { Alias: null, Name: { } name } && one.StaticKeyword.IsKind(SyntaxKind.None) && IsBefore(name.ToString())));
        var added = SyntaxFactory.UsingDirective(SyntaxFactory.IdentifierName(Namespace).WithLeadingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(LineEnd(file));
        if (file.Usings.Count == 0)
            return WithFirst(file, added);
        return index == 0
            ? file.WithUsings(file.Usings.Replace(file.Usings[0], file.Usings[0].WithLeadingTrivia()).Insert(0, added.WithLeadingTrivia(file.Usings[0].GetLeadingTrivia())))
            : file.WithUsings(file.Usings.Insert(index, added));
    }

    private static CompilationUnitSyntax WithFirst(CompilationUnitSyntax file, UsingDirectiveSyntax added)
    {
        var first = file.GetFirstToken(includeZeroWidth: true);
        var rest = file.ReplaceToken(first, first.WithLeadingTrivia(LineEnd(file)));
        return rest.WithUsings(SyntaxFactory.SingletonList(added.WithLeadingTrivia(first.LeadingTrivia)));
    }

    /// <summary>As the file ends its lines already.</summary>
    private static SyntaxTrivia LineEnd(CompilationUnitSyntax file) =>
        file.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } end ? end : SyntaxFactory.LineFeed;

    /// <summary>System's namespaces stand first, the others follow by the alphabet.</summary>
    private static bool IsBefore(string name) =>
        string.Equals(name, "System", StringComparison.Ordinal)
        || name.StartsWith("System.", StringComparison.Ordinal)
        || string.CompareOrdinal(name, Namespace) < 0;
}
