namespace SovereignData.Analyzers.Flow.Services;

/// <summary>Under which names a container keeps what it hands out.</summary>
internal static class ServiceKeys
{
    public static string Of(ITypeSymbol type) => type.OriginalDefinition.GetDocumentationCommentId() ?? type.ToDisplayString();

    /// <summary>A type of this code base and what it derives from in it.</summary>
    public static IEnumerable<ITypeSymbol> WithBases(ITypeSymbol type)
    {
        yield return type;
        for (var parent = type.BaseType; parent is { DeclaringSyntaxReferences.IsEmpty: false }; parent = parent.BaseType)
            yield return parent;
    }

    /// <summary>What a value of a type may have been taken out as, in a class.</summary>
    public static IEnumerable<string> Of(ITypeSymbol type, INamedTypeSymbol? owner)
    {
        if (!HttpClients.IsClient(type))
            return WithBases(type).Select(Of);
        return owner is null ? [Of(type)] : [Of(type), HttpClients.For(owner)];
    }
}
