namespace SovereignData.Analyzers.Roles;

/// <summary>Which arguments a sink of the policy sends: those that it names, and those of the types that it names.</summary>
internal static class SinkArguments
{
    /// <summary>Whether a method takes what the sink is about; a sink that names no types is about any method.</summary>
    public static bool Fit(PolicySink sink, IMethodSymbol method) =>
        sink.ArgumentTypes.Count == 0
        || (method.MethodKind == MethodKind.Ordinary && method.Parameters.Any(parameter => IsOfTypes(sink, parameter.Type)));

    public static bool Sends(PolicySink sink, IParameterSymbol parameter) => sink switch
    {
        _ when Names(sink, parameter) => true,
        { ArgumentTypes.Count: > 0 } => IsOfTypes(sink, parameter.Type),
        _ => sink.Arguments is null,
    };

    /// <summary>Whether a sink names a parameter; of a delegate, what it makes of the objects that it is handed is sent.</summary>
    public static bool Names(PolicySink sink, IParameterSymbol parameter) => Names(sink, parameter.Name);

    public static bool Names(PolicySink sink, string argument) => sink.Arguments?.Contains(argument, StringComparer.Ordinal) == true;

    public static bool DerivesFrom(INamedTypeSymbol type, SymbolPattern pattern)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Is(current, pattern))
                return true;
        }

        return type.AllInterfaces.Any(implemented => Is(implemented, pattern));
    }

    /// <summary>Whether values of a type, or the items of a collection of it, are of the sink's types.</summary>
    private static bool IsOfTypes(PolicySink sink, ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsOfTypes(sink, array.ElementType),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(constraint => IsOfTypes(sink, constraint)),
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } => false,
        INamedTypeSymbol named => sink.ArgumentTypes.Any(pattern => DerivesFrom(named, pattern))
            || named.TypeArguments.OfType<INamedTypeSymbol>().Any(argument => sink.ArgumentTypes.Any(pattern => DerivesFrom(argument, pattern))),
        _ => false,
    };

    private static bool Is(INamedTypeSymbol type, SymbolPattern pattern) =>
        type.OriginalDefinition.GetDocumentationCommentId() is { } id && pattern.Matches(id);
}
