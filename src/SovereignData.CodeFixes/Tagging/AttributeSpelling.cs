namespace SovereignData.CodeFixes.Tagging;

/// <summary>How attributes are spelled in source.</summary>
internal static class AttributeSpelling
{
    /// <summary>Whether an attribute is spelled like one of ours, with or without its ending.</summary>
    public static bool Is(AttributeSyntax attribute, string name)
    {
        var last = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return string.Equals(last, name, StringComparison.Ordinal) || string.Equals(last, $"{name}Attribute", StringComparison.Ordinal);
    }

    public static string? Target(AttributeListSyntax list) => list.Target?.Identifier.ValueText;
}
