using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SovereignData.Analyzers.Tagging;

/// <summary>Whether any member is called like an identifier or health data, told by names alone: where none is, no symbol is looked at.</summary>
internal static class LikelyNames
{
    private const Form AnyForm = (Form)~0;

    private static readonly ConditionalWeakTable<SyntaxTree, object> PerTree = new();

    public static bool Any(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((bool)PerTree.GetValue(tree, Look))
                return true;
        }

        return false;
    }

    private static object Look(SyntaxTree tree) => tree.GetRoot()
        .DescendantNodes(static node => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax))
        .Any(IsLikely);

    private static bool IsLikely(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax property => IsLikely(property.Identifier.ValueText),
        VariableDeclaratorSyntax field => IsLikely(field.Identifier.ValueText),
        ParameterSyntax { Parent.Parent: TypeDeclarationSyntax } parameter => IsLikely(parameter.Identifier.ValueText),
        AttributeSyntax attribute => Formats.IsSpelled(attribute.Name.ToString()),
        _ => false,
    };

    private static bool IsLikely(string name) => Recogniser.Find(Words.Of(name), AnyForm) is not null;
}
