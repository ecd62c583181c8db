namespace SovereignData.CodeFixes.Tagging;

/// <summary>What is to be written on a declaration.</summary>
/// <param name="Declaration">The declaration.</param>
/// <param name="Attribute">The attribute to add.</param>
/// <param name="Target">What it is said to stand on, if not the declaration itself.</param>
/// <param name="Wrong">Attributes that it replaces.</param>
internal sealed record TagEdit(SyntaxNode Declaration, string Attribute, string? Target, ImmutableArray<string> Wrong)
{
    /// <summary>Where the attributes stand that are replaced; null for wherever the new one goes.</summary>
    public string? WrongTarget { get; init; } = Target;

    public SyntaxNode Apply(SyntaxNode declaration, AttributeNames names)
    {
        var target = Declaration is ParameterSyntax && Target is null && !names.FitsParameter(Attribute) ? "property" : Target;
        var cleared = Wrong.IsEmpty ? declaration : Declarations.Without(declaration, IsWrong);
        return Declarations.With(cleared, Attribute, target, names.At(Attribute, Declaration.SpanStart));
    }

    /// <summary>The tags of a record's parameter count wherever on it they stand.</summary>
    private bool IsWrong(AttributeListSyntax list, AttributeSyntax attribute) =>
        ((Declaration is ParameterSyntax && WrongTarget is null) || string.Equals(AttributeSpelling.Target(list), WrongTarget, StringComparison.Ordinal))
        && Wrong.Any(name => AttributeSpelling.Is(attribute, name));
}
