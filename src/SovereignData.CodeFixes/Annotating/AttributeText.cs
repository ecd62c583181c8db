namespace SovereignData.CodeFixes.Annotating;

/// <summary>Makes attributes.</summary>
internal static class AttributeText
{
    /// <summary>An attribute with its arguments, as they are written.</summary>
    public static AttributeSyntax Make(string name, params string[] arguments) => SyntaxFactory.Attribute(
        SyntaxFactory.IdentifierName(name),
        SyntaxFactory.ParseAttributeArgumentList($"({string.Join(", ", arguments)})"));
}
