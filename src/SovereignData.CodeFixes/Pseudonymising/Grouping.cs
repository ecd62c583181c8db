using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>Parentheses, where an expression needs them in its new place.</summary>
internal static class Grouping
{
    /// <summary>As what is called or read from.</summary>
    public static ExpressionSyntax AsReceiver(this ExpressionSyntax expression) =>
        expression is AssignmentExpressionSyntax or AwaitExpressionSyntax or BinaryExpressionSyntax or CastExpressionSyntax or ConditionalAccessExpressionSyntax
            or ConditionalExpressionSyntax or PrefixUnaryExpressionSyntax or QueryExpressionSyntax or SwitchExpressionSyntax or WithExpressionSyntax
            ? ParenthesizedExpression(expression)
            : expression;

    /// <summary>As what <c>is</c> tests.</summary>
    public static ExpressionSyntax AsTested(this ExpressionSyntax expression) =>
        expression is AssignmentExpressionSyntax or BinaryExpressionSyntax or ConditionalExpressionSyntax or QueryExpressionSyntax
            ? ParenthesizedExpression(expression)
            : expression;

    /// <summary>In the place of another expression, which needs none there.</summary>
    public static ExpressionSyntax InPlaceOf(this ExpressionSyntax expression, ExpressionSyntax replaced) => (expression, replaced.Parent) switch
    {
        (ConditionalExpressionSyntax, InterpolationSyntax) => ParenthesizedExpression(expression),
        (ConditionalExpressionSyntax or AwaitExpressionSyntax, ExpressionSyntax outer and not ParenthesizedExpressionSyntax) => InPartOf(outer, expression, replaced),
        _ => expression,
    };

    private static ExpressionSyntax InPartOf(ExpressionSyntax outer, ExpressionSyntax expression, ExpressionSyntax replaced) => outer switch
    {
        AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax or InitializerExpressionSyntax => expression,
        BinaryExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax when expression is AwaitExpressionSyntax => expression,
        _ => ParenthesizedExpression(expression),
    };
}
