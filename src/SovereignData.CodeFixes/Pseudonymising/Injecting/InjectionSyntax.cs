using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SovereignData.CodeFixes.Pseudonymising.Injecting;

/// <summary>Writes a class that is handed one service more.</summary>
internal sealed class InjectionSyntax(SemanticModel model, SyntaxGenerator generator)
{
    /// <summary>The class with its values replaced, the service in its constructor, and the field that keeps it where one is needed.</summary>
    public ClassDeclarationSyntax Write(Client client, INamedTypeSymbol service, IEnumerable<(SyntaxNode Original, SyntaxNode Replacement)> replacements)
    {
        var parameter = ServiceNames.Parameter(client, service);
        var field = ServiceNames.Field(client, parameter);
        var changes = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var (original, replacement) in replacements)
            changes[original] = replacement;
        changes[(SyntaxNode?)client.Constructor ?? client.Parameters] = client.Constructor is { } constructor
            ? Taking(constructor, service, parameter, field)
            : Taking(client.Parameters, service, parameter);
        var changed = client.Declaration.ReplaceNodes(changes.Keys, (original, _) => changes[original]);
        if (client.Constructor is not null)
            changed = (ClassDeclarationSyntax)generator.InsertMembers(changed, IndexOfField(changed), Keeping(service, field));
        return (ClassDeclarationSyntax)TypeNames.Shortened(changed, service, model, client.Declaration.SpanStart);
    }

    private static int IndexOfField(ClassDeclarationSyntax declaration) =>
        declaration.Members.LastIndexOf(static member => member is FieldDeclarationSyntax) + 1;

    private ParameterListSyntax Taking(ParameterListSyntax parameters, INamedTypeSymbol service, string name)
    {
        var type = (TypeSyntax)TypeNames.Qualified(service, generator);
        return parameters.AddParameters(Parameter(Identifier(name)).WithType(type.WithTrailingTrivia(Space)).WithLeadingTrivia(parameters.Parameters.Count == 0 ? default : TriviaList(Space)));
    }

    private ConstructorDeclarationSyntax Taking(ConstructorDeclarationSyntax constructor, INamedTypeSymbol service, string parameter, string field)
    {
        ExpressionSyntax kept = string.Equals(parameter, field, StringComparison.Ordinal)
            ? MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, ThisExpression(), IdentifierName(field))
            : IdentifierName(field);
        var keep = (StatementSyntax)generator.ExpressionStatement(generator.AssignmentStatement(kept, IdentifierName(parameter)));
        return constructor
            .WithParameterList(Taking(constructor.ParameterList, service, parameter))
            .WithBody(constructor.Body!.AddStatements(keep.WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private SyntaxNode Keeping(INamedTypeSymbol service, string field) => generator
        .FieldDeclaration(field, TypeNames.Qualified(service, generator), Accessibility.Private, DeclarationModifiers.ReadOnly)
        .WithAdditionalAnnotations(Formatter.Annotation);
}
