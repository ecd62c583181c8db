using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Misuse;

/// <summary>A place where attributes of ours stand, and what they stand on.</summary>
/// <param name="Bearer">What is annotated.</param>
/// <param name="Attributes">The attributes there.</param>
internal sealed record Annotated(ISymbol Bearer, ImmutableArray<AttributeData> Attributes)
{
    public string Name => AttributeTags.NameOf(Bearer);

    public AttributeData? Find(string attribute) => Labels.Attributes.Find(Attributes, attribute);

    /// <summary>Where an attribute is written; null where it is not in this code.</summary>
    public static Location? PlaceOf(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } written ? Location.Create(written.SyntaxTree, written.Span) : null;

    /// <summary>Where an argument of it is written: the first without a name, or the one that a property is set by; the attribute where there is none.</summary>
    public static Location? PlaceOf(AttributeData attribute, string? property, CancellationToken cancellationToken)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax syntax)
            return null;
        var argument = syntax.ArgumentList?.Arguments.FirstOrDefault(one => string.Equals(one.NameEquals?.Name.Identifier.ValueText, property, StringComparison.Ordinal));
        return (property is null ? (SyntaxNode?)argument?.Expression : argument)?.GetLocation() ?? syntax.GetLocation();
    }
}
