namespace SovereignData.Analyzers.Flow.Services;

/// <summary>Under which names a container keeps what it hands out.</summary>
internal static class ServiceKeys
{
    public static string Of(ITypeSymbol type) => type.OriginalDefinition.GetDocumentationCommentId() ?? type.ToDisplayString();

    /// <summary>A service that is registered under a key of its own; one whose key nobody can tell is registered under any.</summary>
    public static string Keyed(ITypeSymbol type, string? key) => $"{Of(type)}!{key ?? "*"}";

    /// <summary>The key by which a parameter asks for its service; null where it asks for none.</summary>
    public static string? KeyOf(ISymbol? symbol) => symbol?.GetAttributes()
        .FirstOrDefault(static attribute => attribute.AttributeClass is { Name: "FromKeyedServicesAttribute" })
        ?.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum, Value: { } key }, ..] ? key.ToString() : null;

    /// <summary>The key among the arguments of a call; null where it has none or nobody can tell.</summary>
    public static string? KeyIn(IEnumerable<(IParameterSymbol Parameter, IOperation Operation)> arguments) => arguments
        .Where(static argument => argument.Parameter.Name is "serviceKey")
        .Select(static argument => Operations.Unconverted(argument.Operation).ConstantValue is { HasValue: true, Value: { } key } ? key.ToString() : null)
        .FirstOrDefault();

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
