using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SovereignData.Analyzers.Flow.Fields;

/// <summary>Whether, as written, something may be assigned to what a name stands for.</summary>
internal static class Assignments
{
    public static bool IsAssigned(SyntaxToken name) => name.Parent switch
    {
        VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax or ParameterSyntax => true,
        IdentifierNameSyntax reference => IsTarget(reference),
        _ => false,
    };

    private static bool IsTarget(ExpressionSyntax reference)
    {
        SyntaxNode target = reference;
        while (target.Parent is MemberAccessExpressionSyntax { Name: var name } && name == target
            || target.Parent is MemberBindingExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
            || (target.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: var last } && last == target))
        {
            target = target.Parent;
        }

        return target.Parent switch
        {
            AssignmentExpressionSyntax { Left: var left } => left == target,
            ArgumentSyntax argument => !argument.RefOrOutKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
            RefExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => true,
            _ => false,
        };
    }
}
