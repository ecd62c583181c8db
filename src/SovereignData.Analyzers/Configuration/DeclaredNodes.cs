using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SovereignData.Analyzers.Configuration;

/// <summary>The nodes of a file outside bodies and initial values.</summary>
internal static class DeclaredNodes
{
    public static IEnumerable<SyntaxNode> Of(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes(static node => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax));
}
