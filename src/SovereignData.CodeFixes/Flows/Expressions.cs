namespace SovereignData.CodeFixes.Flows;

/// <summary>Small questions about expressions.</summary>
internal static class Expressions
{
    /// <summary>The expression, what it is read from or called on, and so on: <c>nir.Trim()</c>, <c>nir.Trim</c>, <c>nir</c>.</summary>
    public static IEnumerable<ExpressionSyntax> Chain(this ExpressionSyntax expression)
    {
        IEnumerable<ExpressionSyntax> rest = Receiver(expression) is { } receiver ? receiver.Chain() : [];
        return (expression is ConditionalAccessExpressionSyntax access ? rest.Concat(access.Expression.Chain()) : rest).Prepend(expression);
    }

    /// <summary>The expression with the <c>!</c> behind it, if there is one.</summary>
    public static ExpressionSyntax WithSuppression(this ExpressionSyntax expression) =>
        expression.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppression ? suppression : expression;

    /// <summary>Whether the expression is read: it names no member of something, no argument and no type, and nothing assigns to it.</summary>
    public static bool IsRead(this ExpressionSyntax expression) =>
        expression is not (AnonymousFunctionExpressionSyntax or BaseExpressionSyntax or DeclarationExpressionSyntax or InitializerExpressionSyntax
            or OmittedArraySizeExpressionSyntax or PredefinedTypeSyntax or RefExpressionSyntax or ThrowExpressionSyntax)
        && !expression.IsBound()
        && expression.Parent switch
        {
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None),
            AssignmentExpressionSyntax assignment => assignment.Left != expression,
            InvocationExpressionSyntax call => call.Expression != expression,
            MemberAccessExpressionSyntax access => access.Expression == expression,
            AttributeSyntax or BaseExpressionColonSyntax or MemberBindingExpressionSyntax or NameEqualsSyntax or PatternSyntax or TypeSyntax => false,
            _ => true,
        };

    /// <summary>Whether the expression is the part of <c>a?.B</c> behind the question mark, which means nothing by itself.</summary>
    private static bool IsBound(this ExpressionSyntax expression) => expression switch
    {
        MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => true,
        ConditionalAccessExpressionSyntax access => access.Expression.IsBound(),
        ParenthesizedExpressionSyntax => false,
        _ => Receiver(expression) is { } receiver && receiver.IsBound(),
    };

    /// <summary>Whether the expression is part of an expression tree, which is translated and not run.</summary>
    public static bool IsInExpressionTree(this ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression.Ancestors().OfType<LambdaExpressionSyntax>().Any(lambda =>
            model.GetTypeInfo(lambda, cancellationToken).ConvertedType is INamedTypeSymbol { Name: "Expression", Arity: 1 })
        || expression.Ancestors().OfType<QueryExpressionSyntax>().Any(query =>
            model.GetTypeInfo(query, cancellationToken).Type is { } type
            && type.AllInterfaces.Prepend(type).Any(static implemented => implemented is { Name: "IQueryable" }));

    private static ExpressionSyntax? Inner(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesised => parenthesised.Expression,
        CastExpressionSyntax cast => cast.Expression,
        AwaitExpressionSyntax await => await.Expression,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppression => suppression.Operand,
        _ => null,
    };

    private static ExpressionSyntax? Receiver(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        InvocationExpressionSyntax call => call.Expression,
        ElementAccessExpressionSyntax element => element.Expression,
        ConditionalAccessExpressionSyntax access => access.WhenNotNull,
        _ => Inner(expression),
    };
}
