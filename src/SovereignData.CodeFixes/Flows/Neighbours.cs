namespace SovereignData.CodeFixes.Flows;

/// <summary>One diagnostic tells of one source, but <c>$"{patient.FirstName} {patient.LastName}"</c> holds two.</summary>
internal static class Neighbours
{
    /// <summary>What identifies a person too, and becomes part of the same text, tuple, object or list as a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="whole">The expression that is searched.</param>
    /// <param name="model">The semantics of the document.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax value, ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken) =>
        whole.DescendantNodes()
            .OfType<ExpressionSyntax>()
            .Where(other => !other.Span.OverlapsWith(value.Span) && other is MemberAccessExpressionSyntax or IdentifierNameSyntax or ConditionalAccessExpressionSyntax)
            .Where(other => other.IsRead() && Identifies(other, model, cancellationToken))
            .Select(static other => other.WithSuppression())
            .Where(other => IsPart(other, value));

    private static bool IsPart(ExpressionSyntax other, ExpressionSyntax value) => other.Parent switch
    {
        InterpolationSyntax or InitializerExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } => true,
        ArgumentSyntax { Parent: var list } => list is TupleExpressionSyntax || list!.Span.Contains(value.Span),
        _ => false,
    };

    private static bool Identifies(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbol = model.GetSymbolInfo(expression is ConditionalAccessExpressionSyntax access ? access.WhenNotNull : expression, cancellationToken).Symbol;
        return symbol switch
        {
            IPropertySymbol or IFieldSymbol or IParameterSymbol => Tags.Identifies(symbol),
            ILocalSymbol { DeclaringSyntaxReferences: [var declaration, ..] } =>
                declaration.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax } declarator
                && Identifies(declarator.Initializer.Value, model, cancellationToken),
            _ => false,
        };
    }
}
