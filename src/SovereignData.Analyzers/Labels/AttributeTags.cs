using SovereignData.Analyzers.Flow;

namespace SovereignData.Analyzers.Labels;

/// <summary>What our attributes, where they stand, say of a value.</summary>
internal static class AttributeTags
{
    /// <summary>The tag that a list of attributes makes; identifiers count before health data, levels before both.</summary>
    public static Tag Read(ImmutableArray<AttributeData> attributes, ISymbol bearer)
    {
        if (attributes.IsEmpty)
            return Tag.None;
        if (Attributes.Find(attributes, Attributes.NotHealthData) is not null)
            return Tag.Cut;
        if (Attributes.Find(attributes, Attributes.Anonymised) is not null)
            return Make(TagKind.Level, Level.Anonymised, bearer);
        if (Attributes.Find(attributes, Attributes.Pseudonymised) is not null)
            return Make(TagKind.Level, Level.Pseudonymised, bearer);
        if (Attributes.Find(attributes, Attributes.DirectIdentifier) is not null)
            return Make(TagKind.Label, Level.Identifying, bearer);
        var health = Attributes.Find(attributes, Attributes.HealthData);
        if (Attributes.Find(attributes, Attributes.QuasiIdentifier) is not null)
            return Make(TagKind.Label, health is not null && Attributes.IsIdentifying(health) ? Level.Identifying : Level.Pseudonymised, bearer);
        return health is null ? Tag.None : Make(TagKind.Label, Attributes.IsIdentifying(health) ? Level.Identifying : Level.Pseudonymised, bearer);
    }

    public static Tag Make(TagKind kind, Level level, ISymbol bearer) => new(kind, level, IdOf(bearer), NameOf(bearer));

    public static Tag Make(DataCategory category, ISymbol bearer) => category switch
    {
        DataCategory.None => Tag.Cut,
        DataCategory.Anonymised => Make(TagKind.Level, Level.Anonymised, bearer),
        DataCategory.Pseudonymised => Make(TagKind.Level, Level.Pseudonymised, bearer),
        DataCategory.QuasiIdentifier => Make(TagKind.Label, Level.Pseudonymised, bearer),
        _ => Make(TagKind.Label, Level.Identifying, bearer),
    };

    /// <summary>What a message calls the bearer: <c>Patient</c>, <c>Patient.Nir</c>, <c>letter</c>.</summary>
    public static string NameOf(ISymbol bearer) => bearer switch
    {
        IParameterSymbol parameter => parameter.Name,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        ITypeSymbol type => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        { ContainingType: { } type } => $"{type.Name}.{bearer.Name}",
        _ => bearer.Name,
    };

    public static string IdOf(ISymbol bearer) => bearer switch
    {
        IParameterSymbol parameter => parameter.ContainingSymbol.OriginalDefinition.GetDocumentationCommentId() is { } id ? $"{id}#{parameter.Name}" : parameter.Name,
        _ => bearer.OriginalDefinition.GetDocumentationCommentId() ?? bearer.ToDisplayString(),
    };
}
