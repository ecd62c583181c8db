using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Configuration;

namespace SovereignData.Analyzers.Tagging;

/// <summary>Whether any member is called like an identifier or health data, told by names alone: where none is, no symbol is looked at.</summary>
internal static class LikelyNames
{
    private const Form AnyForm = (Form)~0;

    private static readonly PerTree<bool> Known = new(static tree => DeclaredNodes.Of(tree).Any(IsLikely));

    public static bool Any(Compilation compilation, CancellationToken cancellationToken) => Known.Any(compilation, static isLikely => isLikely, cancellationToken);

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
