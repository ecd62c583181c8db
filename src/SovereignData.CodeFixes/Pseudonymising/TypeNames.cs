using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>
/// Names of types, from qualified to as short as can be. The simplifier would do it too, were it not that it gives up beside a variable that a pattern
/// declares within an operator's operand.
/// </summary>
internal static class TypeNames
{
    private static readonly SyntaxAnnotation Mark = new("SovereignData.TypeName");

    /// <summary>The name by which the type is found everywhere.</summary>
    public static ExpressionSyntax Qualified(INamedTypeSymbol type, SyntaxGenerator generator) =>
        ((ExpressionSyntax)generator.TypeExpression(type)).WithAdditionalAnnotations(Mark, Simplifier.Annotation);

    /// <summary>The expression with the bare name of the type, for which its namespace is imported if need be, unless the name means something else here.</summary>
    public static SyntaxNode Shortened(SyntaxNode expression, INamedTypeSymbol type, SemanticModel model, int position)
    {
        var known = model.LookupSymbols(position, name: type.Name);
        if (type.ContainingType is not null || known.Any(other => !SymbolEqualityComparer.Default.Equals(other, type)))
            return expression;
        return expression.ReplaceNodes(expression.GetAnnotatedNodes(Mark), (qualified, _) =>
        {
            var name = SyntaxFactory.IdentifierName(type.Name).WithTriviaFrom(qualified);
            return known.IsEmpty ? qualified.CopyAnnotationsTo(name).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation) : name;
        });
    }
}
