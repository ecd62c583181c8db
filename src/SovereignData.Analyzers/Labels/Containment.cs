namespace SovereignData.Analyzers.Labels;

/// <summary>Which members and type arguments of a type are part of a value of it.</summary>
internal static class Containment
{
    private static readonly HashSet<string> NeverStoring = new(StringComparer.Ordinal)
    {
        "ILogger", "Logger", "IComparer", "Comparer", "IEqualityComparer", "EqualityComparer", "IComparable", "IEquatable", "DbSet", "JsonTypeInfo", "IOptions", "IOptionsMonitor", "IObserver",
    };

    private static readonly HashSet<string> Storing = new(StringComparer.Ordinal)
    {
        "Task", "ValueTask", "Nullable", "Lazy", "KeyValuePair", "Tuple", "ValueTuple", "Memory", "ReadOnlyMemory", "Span", "ReadOnlySpan", "ArraySegment",
        "WeakReference", "StrongBox", "AsyncLocal", "ThreadLocal", "IGrouping", "IAsyncEnumerable", "IEnumerator", "IAsyncEnumerator", "Channel", "ChannelReader", "ConcurrentBag",
    };

    /// <summary>The framework's types hold what their type arguments say, no more.</summary>
    public static bool IsOpaque(INamedTypeSymbol type)
    {
        var root = type.ContainingNamespace;
        while (root is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            root = root.ContainingNamespace;
        return type.SpecialType != SpecialType.None
            || type.TypeKind is TypeKind.Enum or TypeKind.Delegate
            || (root?.Name is "System" or "Microsoft" && type.DeclaringSyntaxReferences.IsEmpty && !type.IsAnonymousType && !type.IsTupleType);
    }

    /// <summary>Instance fields and properties, inherited ones included.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        if (type.IsTupleType)
            return type.TupleElements;
        return Own(type);

        static IEnumerable<ISymbol> Own(INamedTypeSymbol type)
        {
            for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            {
                foreach (var member in current.GetMembers())
                {
                    if (!member.IsStatic && member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { AssociatedSymbol: null })
                        yield return member;
                }
            }
        }
    }

    /// <summary>Whether a generic type of a library keeps values of its type arguments, as collections and tasks do and delegates and loggers do not.</summary>
    public static bool StoresArguments(INamedTypeSymbol type)
    {
        if (!type.IsGenericType || type.TypeKind == TypeKind.Delegate || NeverStoring.Contains(type.Name))
            return false;
        if (!type.DeclaringSyntaxReferences.IsEmpty && !type.IsTupleType)
            return false;
        if (Storing.Contains(type.Name) || type.AllInterfaces.Any(IsSequence) || IsSequence(type))
            return true;
        return type.OriginalDefinition.GetMembers().Any(member => member is IPropertySymbol { IsStatic: false, Type: var held } && Flow.Library.TypeFlow.Mentions(held) && !Flow.Operations.IsDelegate(held));
    }

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || type is { Name: "IAsyncEnumerable", Arity: 1 };
}
