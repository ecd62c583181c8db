namespace SovereignData.Analyzers.Tagging;

/// <summary>The form of a type's values.</summary>
internal static class Forms
{
    public static Form Of(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } => Of(inner),
        { SpecialType: SpecialType.System_String } => Form.Text,
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Decimal } => Form.Number,
        { SpecialType: SpecialType.System_DateTime } or { Name: "DateOnly" or "DateTimeOffset", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => Form.Date,
        { TypeKind: TypeKind.Enum } => Form.Choice,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } => Form.Texts,
        INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }], ContainingNamespace: var space } when IsCollections(space) => Form.Texts,
        _ => Form.None,
    };

    private static bool IsCollections(INamespaceSymbol space) =>
        space is { Name: "Generic" or "Immutable" or "ObjectModel", ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };
}
