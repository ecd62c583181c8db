using Microsoft.CodeAnalysis.Editing;

namespace SovereignData.CodeFixes.Annotating;

/// <summary>Writes attributes on declarations of a document.</summary>
internal static class Annotations
{
    /// <summary>The document with an attribute on each of some declarations, and the <c>using</c> that it needs.</summary>
    public static Document Add(Document document, SemanticModel model, string attribute, IReadOnlyList<(SyntaxNode Declaration, AttributeSyntax Attribute)> added)
    {
        if (added.Count == 0)
            return document;
        var editor = new SyntaxEditor(model.SyntaxTree.GetRoot(), document.Project.Solution.Workspace.Services);
        foreach (var (declaration, one) in added)
            editor.AddAttribute(declaration, one);
        return document.WithSyntaxRoot(AnnotationUsing.AddTo(editor.GetChangedRoot(), model, $"{attribute}Attribute", added[0].Declaration.SpanStart));
    }

    public static bool Bears(SyntaxNode declaration, string attribute) => Lists(declaration).SelectMany(static list => list.Attributes).Any(one =>
        one.Name.ToString() is var name && (name.EndsWith(attribute, StringComparison.Ordinal) || name.EndsWith($"{attribute}Attribute", StringComparison.Ordinal)));

    private static SyntaxList<AttributeListSyntax> Lists(SyntaxNode declaration) => declaration switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    };
}
