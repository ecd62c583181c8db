namespace SovereignData.Analyzers.Flow.Library;

/// <summary>What a generic signature says of its own: a value of a type parameter can only come from where that parameter is mentioned.</summary>
internal static class TypeFlow
{
    /// <summary>Whether a type, as declared, mentions a type parameter.</summary>
    public static bool Mentions(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => Mentions(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } named => FlowTypes.AllTypeArguments(named).Any(Mentions),
        _ => false,
    };

    public static void Collect(ITypeSymbol type, HashSet<ITypeParameterSymbol> parameters)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                parameters.Add(parameter);
                break;
            case IArrayTypeSymbol array:
                Collect(array.ElementType, parameters);
                break;
            case INamedTypeSymbol { IsGenericType: true } named:
                foreach (var argument in FlowTypes.AllTypeArguments(named))
                    Collect(argument, parameters);
                break;
        }
    }

    /// <summary>What a collection nested in a generic type (<c>Dictionary.ValueCollection</c>) is a sequence of; null for other types.</summary>
    public static ITypeSymbol? SequenceOf(INamedTypeSymbol type)
    {
        if (type.ContainingType is not { IsGenericType: true })
            return null;
        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
                return implemented.TypeArguments[0];
        }

        return null;
    }

    /// <summary>The type of a library that a type is, or derives from.</summary>
    public static INamedTypeSymbol? LibraryType(ITypeSymbol? type)
    {
        var current = type as INamedTypeSymbol;
        while (current is { DeclaringSyntaxReferences.IsEmpty: false, IsAnonymousType: false, BaseType: { } parent })
            current = parent;
        return current;
    }

    /// <summary>The arguments that a type gives to a generic type that it is, derives from or implements; null when it does none of these.</summary>
    public static INamedTypeSymbol? As(ITypeSymbol type, INamedTypeSymbol generic)
    {
        var definition = generic.OriginalDefinition;
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, definition))
                return current;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, definition))
                return implemented;
        }

        return null;
    }
}
