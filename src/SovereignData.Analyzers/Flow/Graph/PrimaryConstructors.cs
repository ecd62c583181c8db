using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>What becomes of the parameters of primary constructors: a record's properties, or fields of the object where members use them.</summary>
internal static class PrimaryConstructors
{
    public static bool Is(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences is [var reference, ..] && reference.GetSyntax() is TypeDeclarationSyntax;

    /// <summary>The property that a record makes of a parameter.</summary>
    public static IPropertySymbol? PropertyOf(INamedTypeSymbol type, IParameterSymbol parameter)
    {
        if (!type.IsRecord)
            return null;
        foreach (var member in type.GetMembers(parameter.Name))
        {
            if (member is IPropertySymbol { DeclaringSyntaxReferences: [var reference, ..] } property && reference.GetSyntax() is ParameterSyntax)
                return property;
        }

        return null;
    }

    /// <summary>The parameter that a member stands for: of a primary constructor itself, or the one that a record makes the property of.</summary>
    public static IParameterSymbol? ParameterOf(ISymbol member) => member switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter => parameter,
        IPropertySymbol { DeclaringSyntaxReferences: [var reference, ..], ContainingType.InstanceConstructors: var constructors } when reference.GetSyntax() is ParameterSyntax =>
            constructors.Where(Is).SelectMany(static constructor => constructor.Parameters).FirstOrDefault(parameter => string.Equals(parameter.Name, member.Name, StringComparison.Ordinal)),
        _ => null,
    };

    /// <summary>Whether the object keeps a parameter: a member's body names it. An initialiser alone does not keep it.</summary>
    public static bool Keeps(INamedTypeSymbol type, IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        if (PropertyOf(type, parameter) is not null)
            return false;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && declaration.Members.Any(member => BodiesOf(member).Any(body => Names(body, parameter.Name))))
                return true;
        }

        return false;
    }

    private static IEnumerable<SyntaxNode> BodiesOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax or BaseFieldDeclarationSyntax => [],
        PropertyDeclarationSyntax property => new SyntaxNode?[] { property.AccessorList, property.ExpressionBody }.OfType<SyntaxNode>(),
        _ => [member],
    };

    private static bool Names(SyntaxNode body, string name)
    {
        foreach (var token in body.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && string.Equals(token.ValueText, name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
