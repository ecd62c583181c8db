namespace SovereignData.CodeFixes.Tagging;

/// <summary>Writes tags onto declarations, and takes others away.</summary>
internal static class Declarations
{
    /// <summary>The declaration that bears the attributes of what stands at a place: a parameter, a member, or a type.</summary>
    public static SyntaxNode? At(SyntaxNode root, Microsoft.CodeAnalysis.Text.TextSpan span) =>
        root.FindToken(span.Start).Parent?.AncestorsAndSelf().FirstOrDefault(static node => node is ParameterSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax);

    /// <summary>The type around a declaration, or the type that it is.</summary>
    public static TypeDeclarationSyntax? TypeAround(SyntaxNode declaration) => declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault();

    /// <summary>Whether a tag stands there already, so that writing it twice changes nothing.</summary>
    public static bool Bears(SyntaxNode declaration, string attribute, string? target) =>
        ListsOf(declaration).Any(list => string.Equals(AttributeSpelling.Target(list), target, StringComparison.Ordinal) && list.Attributes.Any(one => AttributeSpelling.Is(one, attribute)));

    public static SyntaxNode With(SyntaxNode declaration, string attribute, string? target, NameSyntax name)
    {
        if (Bears(declaration, attribute, target))
            return declaration;
        var list = ListOf(name, target);
        if (declaration is ParameterSyntax parameter)
        {
            var leading = parameter.GetLeadingTrivia();
            list = list.WithLeadingTrivia(leading).WithTrailingTrivia(SyntaxFactory.Space);
            return parameter.WithLeadingTrivia().WithAttributeLists(parameter.AttributeLists.Count == 0
                ? SyntaxFactory.SingletonList(list)
                : parameter.WithLeadingTrivia().AttributeLists.Insert(0, list));
        }

        var member = (MemberDeclarationSyntax)declaration;
        var trivia = member.GetLeadingTrivia();
        var indentation = trivia.LastOrDefault() is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(last) : SyntaxFactory.TriviaList();
        var bare = member.WithLeadingTrivia(indentation);
        list = list.WithLeadingTrivia(trivia).WithTrailingTrivia(EndOfLine(declaration));
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list));
    }

    /// <summary>Without an attribute, wherever on the declaration it stands, and without the brackets that are empty then.</summary>
    public static SyntaxNode Without(SyntaxNode declaration, Func<AttributeListSyntax, AttributeSyntax, bool> isMeant)
    {
        foreach (var list in ListsOf(declaration))
        {
            var kept = list.Attributes.Where(attribute => !isMeant(list, attribute)).ToList();
            if (kept.Count == list.Attributes.Count)
                continue;
            var rest = kept.Count == 0
                ? declaration.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia)!.WithLeadingTrivia(declaration.GetLeadingTrivia())
                : declaration.ReplaceNode(list, list.RemoveNodes(list.Attributes.Except(kept), SyntaxRemoveOptions.KeepNoTrivia)!);
            return Without(rest, isMeant);
        }

        return declaration;
    }

    private static AttributeListSyntax ListOf(NameSyntax name, string? target)
    {
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(name)));
        return target is null
            ? list
            : list.WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Identifier(target), SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)));
    }

    private static SyntaxList<AttributeListSyntax> ListsOf(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax parameter => parameter.AttributeLists,
        MemberDeclarationSyntax member => member.AttributeLists,
        _ => default,
    };

    /// <summary>The line ending of the file.</summary>
    private static SyntaxTrivia EndOfLine(SyntaxNode declaration) =>
        declaration.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is var found && found.IsKind(SyntaxKind.EndOfLineTrivia)
            ? found
            : SyntaxFactory.ElasticLineFeed;
}
