using SovereignData.CodeFixes.Flows;

namespace SovereignData.CodeFixes.Destinations;

/// <summary>Finds what holds the client that sends: the nearest field, property or parameter of the file that can say where.</summary>
internal static class ClientDeclaration
{
    /// <summary>A local stands for what it is made of, and that for what it is made of, so many times.</summary>
    private const int MostLocals = 8;

    public static (SyntaxNode Declaration, string Name)? Find(Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        var places = diagnostic.AdditionalLocations;
        if (places.Count == 0 || places[places.Count - 1] is not { } place || place.SourceTree != model.SyntaxTree)
            return null;
        var sink = model.SyntaxTree.GetRoot(cancellationToken).FindNode(place.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>();
        return sink is null ? null : Find(sink, model, MostLocals, cancellationToken);
    }

    private static (SyntaxNode Declaration, string Name)? Find(ExpressionSyntax client, SemanticModel model, int locals, CancellationToken cancellationToken)
    {
        foreach (var link in client.Chain())
        {
            switch (model.GetSymbolInfo(link, cancellationToken).Symbol)
            {
                case IFieldSymbol or IPropertySymbol or IParameterSymbol and { IsImplicitlyDeclared: false } when Declaration(model.GetSymbolInfo(link, cancellationToken).Symbol!, model, cancellationToken) is { } declaration:
                    return (declaration, model.GetSymbolInfo(link, cancellationToken).Symbol!.Name);
                case ILocalSymbol local when locals > 0 && Initialiser(local, cancellationToken) is { } made:
                    return Find(made, model, locals - 1, cancellationToken);
            }
        }

        return null;
    }

    private static SyntaxNode? Declaration(ISymbol symbol, SemanticModel model, CancellationToken cancellationToken)
    {
        var declared = symbol.DeclaringSyntaxReferences.FirstOrDefault(reference => reference.SyntaxTree == model.SyntaxTree)?.GetSyntax(cancellationToken);
        var declaration = declared switch
        {
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field,
            PropertyDeclarationSyntax property => property,
            ParameterSyntax { Parent: ParameterListSyntax { Parent: not AnonymousFunctionExpressionSyntax } } parameter => parameter,
            _ => (SyntaxNode?)null,
        };
        return declaration is null || Annotating.Annotations.Bears(declaration, DestinationFixProvider.Attribute) ? null : declaration;
    }

    private static ExpressionSyntax? Initialiser(ILocalSymbol local, CancellationToken cancellationToken) =>
        (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as VariableDeclaratorSyntax)?.Initializer?.Value;
}
