using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>Members of anonymous objects take their name from their value, and must keep it when the value changes.</summary>
internal static class Named
{
    /// <summary>What is replaced along with a value: the member that is named after it, else the value alone.</summary>
    public static SyntaxNode Place(ExpressionSyntax value) =>
        value.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member && SyntaxFacts.TryGetInferredMemberName(value) is not null ? member : value;

    /// <summary>The same with another value.</summary>
    public static SyntaxNode Filled(ExpressionSyntax value, ExpressionSyntax replacement) =>
        Place(value) is AnonymousObjectMemberDeclaratorSyntax member
            ? member.Update(NameOf(value), replacement.WithoutLeadingTrivia()).WithLeadingTrivia(value.GetLeadingTrivia())
            : replacement;

    private static NameEqualsSyntax NameOf(ExpressionSyntax value) =>
        NameEquals(IdentifierName(SyntaxFacts.TryGetInferredMemberName(value)!).WithTrailingTrivia(Space), Token(SyntaxKind.EqualsToken).WithTrailingTrivia(Space));
}
