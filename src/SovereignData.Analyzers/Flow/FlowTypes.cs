namespace SovereignData.Analyzers.Flow;

/// <summary>What kind of value a type makes, as far as flows care.</summary>
internal static class FlowTypes
{
    /// <summary>A plain value: it has no members of its own that could be written or told apart.</summary>
    public static bool IsScalar(ITypeSymbol? type) => type switch
    {
        null => true,
        { TypeKind: TypeKind.Enum or TypeKind.Pointer or TypeKind.FunctionPointer } => true,
        { SpecialType: SpecialType.System_Object } => false,
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_UIntPtr } => true,
        { SpecialType: SpecialType.System_DateTime or SpecialType.System_Void } => true,
        INamedTypeSymbol { TypeArguments: [var inner] } nullable when nullable.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => IsScalar(inner),
        INamedTypeSymbol { IsValueType: true, Arity: 0, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        INamedTypeSymbol { Name: "Uri" or "Type" or "Version", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        _ => false,
    };

    /// <summary>A boolean, a number or an enum: as the result of unknown code it says nothing of what went in.</summary>
    public static bool IsMeasure(ITypeSymbol? type) => type switch
    {
        null => false,
        { TypeKind: TypeKind.Enum } => true,
        { SpecialType: SpecialType.System_Char } => false,
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double } => true,
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => true,
        INamedTypeSymbol { TypeArguments: [var inner] } nullable when nullable.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => IsMeasure(inner),
        _ => false,
    };

    /// <summary>The same, of what a task gives.</summary>
    public static bool IsMeasureOnceAwaited(ITypeSymbol? type) =>
        IsMeasure(type is INamedTypeSymbol { Arity: 1 } task && IsTask(task) ? task.TypeArguments[0] : type);

    /// <summary>A number, truth value, date or the like, whose parts are as telling as the whole.</summary>
    public static bool IsQuantity(ITypeSymbol? type) => IsMeasure(type) || type switch
    {
        { SpecialType: SpecialType.System_DateTime } => true,
        INamedTypeSymbol { TypeArguments: [var inner] } nullable when nullable.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => IsQuantity(inner),
        INamedTypeSymbol { IsValueType: true, Arity: 0, Name: "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" } => true,
        _ => false,
    };

    /// <summary>A wrapper that the analysis sees through: awaiting or unwrapping it changes nothing.</summary>
    public static bool IsTransparent(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 1 } named
        && (named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            || IsTask(named)
            || (named.Name is "Lazy" && IsIn(named, "System"))
            || (named.Name is "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" && IsIn(named, "CompilerServices")));

    /// <summary>A value type whose assignment copies it.</summary>
    public static bool IsCopied(ITypeSymbol? type) => type is { IsValueType: true } && !IsScalar(type) && !IsTransparent(type) && !IsSpan(type);

    public static bool IsSpan(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 1, Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment" };

    /// <summary>Something that others write into: a stream, a writer, a builder.</summary>
    public static bool IsCarrier(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name is "Stream" or "TextWriter" or "StringBuilder" or "Utf8JsonWriter" or "XmlWriter" or "JsonWriter" or "BinaryWriter" or "IBufferWriter" or "PipeWriter")
                return true;
        }

        return false;
    }

    public static bool IsStringBuilder(ITypeSymbol? type) => type is { Name: "StringBuilder", ContainingNamespace.Name: "Text" };

    public static bool DerivesFrom(ITypeSymbol? type, INamedTypeSymbol? ancestor)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, ancestor))
                return true;
        }

        return false;
    }

    /// <summary>All type arguments, those of containing types first.</summary>
    public static ITypeSymbol[] AllTypeArguments(INamedTypeSymbol type) =>
        type.ContainingType is { } outer && outer.IsGenericType
            ? [.. AllTypeArguments(outer), .. type.TypeArguments]
            : [.. type.TypeArguments];

    private static bool IsTask(INamedTypeSymbol type) => type.Name is "Task" or "ValueTask" && IsIn(type, "Tasks");

    private static bool IsIn(INamedTypeSymbol type, string @namespace) =>
        string.Equals(type.ContainingNamespace?.Name, @namespace, StringComparison.Ordinal) && type.ContainingType is null;
}
