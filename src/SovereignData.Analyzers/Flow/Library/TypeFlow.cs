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

    /// <summary>Whether a type gives the elements of something one by one.</summary>
    public static bool IsEnumerator(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(static implemented => implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerator_T);

    /// <summary>What a collection or enumerator nested in a generic type (<c>Dictionary.ValueCollection</c>) is a sequence of; null for other types.</summary>
    public static ITypeSymbol? SequenceOf(INamedTypeSymbol type)
    {
        if (type.ContainingType is not { IsGenericType: true })
            return null;
        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_Generic_IEnumerator_T)
                return implemented.TypeArguments[0];
        }

        return null;
    }

    /// <summary>A type as it stands in a generic class, seen from an object of which a type is known that the class is, derives from or implements.</summary>
    public static ITypeSymbol? SeenFrom(ITypeSymbol? owner, ITypeSymbol? type, INamedTypeSymbol? declaring)
    {
        if (type is null || declaring is not { IsGenericType: true } || owner is not INamedTypeSymbol { IsGenericType: true } known || !Mentions(type))
            return type;
        var arguments = new Dictionary<ITypeParameterSymbol, ITypeSymbol>(SymbolEqualityComparer.Default);
        var definition = declaring.OriginalDefinition;
        if (As(known, definition) is { } constructed)
            Match(definition, constructed, arguments);
        else if (As(definition, known) is { } parent)
            Match(parent, known, arguments);
        return arguments.Count == 0 ? type : Replaced(type, arguments);
    }

    private static void Match(INamedTypeSymbol declared, INamedTypeSymbol actual, Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments)
    {
        for (var i = 0; i < declared.TypeArguments.Length; i++)
        {
            if (declared.TypeArguments[i] is ITypeParameterSymbol parameter)
                arguments[parameter] = actual.TypeArguments[i];
        }
    }

    private static ITypeSymbol Replaced(ITypeSymbol type, Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments) => type switch
    {
        ITypeParameterSymbol parameter => arguments.TryGetValue(parameter, out var argument) ? argument : type,
        INamedTypeSymbol { IsGenericType: true, IsTupleType: false, ContainingType: null } named => named.ConstructedFrom.Construct([.. named.TypeArguments.Select(inner => Replaced(inner, arguments))]),
        _ => type,
    };

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
            if (OwnSymbols.AreSame(current.OriginalDefinition, definition))
                return current;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (OwnSymbols.AreSame(implemented.OriginalDefinition, definition))
                return implemented;
        }

        return null;
    }
}
