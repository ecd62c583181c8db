using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace SovereignData.CodeFixes.Tagging;

/// <summary>The names by which a document can spell our attributes, with what is missing for it.</summary>
internal sealed class AttributeNames(SemanticModel model, SyntaxGenerator generator)
{
    private const string Space = "SovereignData";

    public static async Task<AttributeNames?> CreateAsync(Document document, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model ? new(model, SyntaxGenerator.GetGenerator(document)) : null;

    /// <summary>As short as can be: with its namespace imported if need be, qualified where the short name means something else.</summary>
    public NameSyntax At(string attribute, int position)
    {
        var known = model.LookupNamespacesAndTypes(position, name: $"{attribute}Attribute");
        if (Find(attribute) is not { } type || known.Any(other => !SymbolEqualityComparer.Default.Equals(other, type)))
            return SyntaxFactory.ParseName($"global::{Space}.{attribute}");
        var name = SyntaxFactory.IdentifierName(attribute);
        return known.IsEmpty ? generator.TypeExpression(type).CopyAnnotationsTo(name).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation) : name;
    }

    /// <summary>Whether an attribute may stand on a parameter; one declared in source may say otherwise.</summary>
    public bool FitsParameter(string attribute) => Find(attribute)?.GetAttributes()
        .Where(static one => one.AttributeClass is { Name: nameof(AttributeUsageAttribute) })
        .Select(static one => one.ConstructorArguments is [{ Value: int targets }, ..] ? (AttributeTargets)targets : AttributeTargets.All)
        .All(static targets => targets.HasFlag(AttributeTargets.Parameter)) ?? true;

    private INamedTypeSymbol? Find(string attribute) => model.Compilation.GetTypeByMetadataName($"{Space}.{attribute}Attribute");
}
