namespace SovereignData.Analyzers.Flow.Library;

/// <summary>Where the default rules for library code are wrong for the .NET base library.</summary>
internal static class LibraryModel
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "GetType", "GetHashCode", "Equals", "ReferenceEquals", "CompareTo", "Compare", "Contains", "ContainsKey", "ContainsValue", "Any", "All",
        "SequenceEqual", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf", "IndexOfAny", "IsNullOrEmpty", "IsNullOrWhiteSpace", "Count", "LongCount",
        "TryGetNonEnumeratedCount", "IsMatch", "Exists", "TrueForAll", "GetTypeCode", "Flush", "FlushAsync", "Dispose", "DisposeAsync", "Close",
    };

    private static readonly HashSet<string> SilentProperties = new(StringComparer.Ordinal)
    {
        "Length", "LongLength", "Count", "LongCount", "Rank", "Capacity", "IsEmpty", "Position", "CanRead", "CanWrite", "CanSeek",
        "IsCompleted", "IsFaulted", "HasValue", "Encoding", "Culture", "Comparer", "NewLine", "StackTrace", "HResult", "TargetSite",
        "Default", "Status", "StatusCode", "ReasonPhrase", "IsSuccessStatusCode",
    };

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "Byte", "SByte", "Int16", "Int32", "Int64", "UInt16", "UInt32", "UInt64", "Single", "Double", "Half", "Decimal", "Boolean", "Char", "7BitEncodedInt",
    };

    private static readonly string[] Mutators =
    [
        "Add", "Append", "Set", "Write", "Push", "Enqueue", "Insert", "Put", "Update", "Include", "Attach", "Load", "Fill", "Copy", "With", "Try", "GetOr", "Register", "Union", "Prepend", "Replace",
    ];

    private static readonly HashSet<string> Observers = new(StringComparer.Ordinal)
    {
        "Contains", "ContainsKey", "ContainsValue", "IndexOf", "LastIndexOf", "Remove", "RemoveAll", "RemoveAt", "BinarySearch", "Equals", "TryGetValue", "TryPeek", "TryDequeue", "TryPop", "TryTake",
        "CopyTo", "TryCopyTo", "Exists", "Find", "FindAll", "FindIndex", "ForEach", "TrueForAll", "GetRange", "Except", "ToArray", "Sort", "TryRead", "WriteTo", "CopyToAsync",
    };

    private static readonly string[] Fillers = ["Read", "Copy", "TryCopy", "Get", "Fill", "Receive", "TryWrite", "TryFormat", "Encode", "Decode", "BlockCopy", "TryEncode", "TryDecode", "TryGet", "Write", "Serialize", "Transform", "To", "TryTo"];

    /// <summary>What the method gives says nothing of what it was given.</summary>
    public static bool CarriesNothing(IMethodSymbol method) =>
        Silent.Contains(method.Name)
        || (method.ReturnType.SpecialType == SpecialType.System_Boolean && (method.Name.StartsWith("Try", StringComparison.Ordinal) || !IsConversion(method)));

    public static bool CarriesNothing(IPropertySymbol property) => SilentProperties.Contains(property.Name);

    /// <summary>A conversion that keeps the value, whatever type it gives: <c>long.Parse</c>, <c>Convert.*</c>, <c>BitConverter</c>, <c>Math</c>.</summary>
    public static bool IsConversion(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (type is null)
            return false;
        if (!method.IsStatic)
            return ReadsNumber(method);
        if (type.Name is "Convert" or "BitConverter" or "BinaryPrimitives" or "MemoryMarshal" or "Unsafe" or "XmlConvert" or "Math" or "Utf8Parser" or "Buffer")
            return true;
        return method.Name is "Parse" or "TryParse" or "ParseExact" or "TryParseExact" or "Read" or "Min" or "Max" or "Clamp" or "Abs" && (FlowTypes.IsScalar(type) || type.Name is "Enum" or "Interlocked" or "Volatile");
    }

    /// <summary><c>ReadDouble</c>, <c>GetInt32</c>, <c>TryGetInt64</c>: a number that is taken out of what a reader or element holds.</summary>
    private static bool ReadsNumber(IMethodSymbol method)
    {
        var name = method.Name;
        var start = name.StartsWith("TryGet", StringComparison.Ordinal) ? 6 : name.StartsWith("Get", StringComparison.Ordinal) ? 3 : name.StartsWith("Read", StringComparison.Ordinal) ? 4 : -1;
        return start > 0 && Numbers.Contains(name.Substring(start));
    }

    /// <summary>Hands back the very receiver or first argument, seen as something else.</summary>
    public static bool IsIdentity(IMethodSymbol method) =>
        method.Name is "AsSpan" or "AsMemory" or "AsEnumerable" or "AsQueryable" or "ConfigureAwait" or "WithCancellation" or "AsReadOnly" or "GetAwaiter" or "GetResult"
            or "AsTask" or "Compile" or "GetSpan" or "GetMemory" or "AsParallel" or "AsAsyncEnumerable" or "AsNoTracking" or "ToBlockingEnumerable" or "AsStream";

    /// <summary>How much was read or written, not what.</summary>
    public static bool IsMeasurement(IParameterSymbol parameter) =>
        FlowTypes.IsMeasure(parameter.Type) && Array.Exists(Measurements, ending => parameter.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Measurements = ["Written", "Consumed", "Read", "Used", "Length", "Count"];

    /// <summary>Writes its second argument into its first, by reflection.</summary>
    public static bool IsReflectedWrite(IMethodSymbol method) =>
        method is { Name: "SetValue", Parameters: [_, _, ..], ContainingType.Name: "PropertyInfo" or "FieldInfo" or "PropertyDescriptor" };

    /// <summary>What it gives is read out of a text or a stream: a value of the same type beside that says what it looks like.</summary>
    public static bool IsReading(IMethodSymbol method) =>
        method.Name.StartsWith("Deserialize", StringComparison.Ordinal) || method.Name.StartsWith("ReadFromJson", StringComparison.Ordinal) || method.Name.StartsWith("GetFromJson", StringComparison.Ordinal);

    /// <summary>Fills the members of its second argument out of its first.</summary>
    public static bool IsPopulation(IMethodSymbol method) => method is { Name: "PopulateObject", IsStatic: true, Parameters: [_, { Type.SpecialType: SpecialType.System_Object }, ..] };

    /// <summary>Puts its second argument in the place of what its first refers to.</summary>
    public static bool IsReplacement(IMethodSymbol method) =>
        method is { Name: "Exchange", ContainingType.Name: "Interlocked" } or { Name: "Write", ContainingType.Name: "Volatile" };

    /// <summary>Puts its second argument where its first refers to, always or on a condition, and gives what stood there.</summary>
    public static bool IsExchange(IMethodSymbol method) => method is { Name: "Exchange" or "CompareExchange", ContainingType.Name: "Interlocked" };

    /// <summary>A reference to the same as its first argument, seen as something else.</summary>
    public static bool IsSameReference(IMethodSymbol method) =>
        method is { ReturnsByRef: true, Name: "As" or "AsRef", ContainingType.Name: "Unsafe", Parameters: [{ RefKind: not RefKind.None }, ..] };

    /// <summary>A reference some places before or after its first argument.</summary>
    public static bool IsMovedReference(IMethodSymbol method) =>
        method is { ReturnsByRef: true, Name: "Add" or "Subtract" or "AddByteOffset" or "SubtractByteOffset", ContainingType.Name: "Unsafe" };

    /// <summary>A reference to where the elements of an array or span begin.</summary>
    public static bool IsReferenceToElements(IMethodSymbol method) =>
        method is { Name: "GetReference" or "GetArrayDataReference", ContainingType.Name: "MemoryMarshal" } or { Name: "GetPinnableReference" };

    /// <summary>Moves the elements of what it is given about.</summary>
    public static bool Mixes(IMethodSymbol method) => method is { ReturnsVoid: true, Name: "Sort" or "Reverse" or "Shuffle" };

    /// <summary>Runs when its result is read, not when it is called.</summary>
    public static bool IsDeferred(IMethodSymbol method) =>
        method is { ReturnType.Name: "IEnumerable" or "IOrderedEnumerable" or "IQueryable" or "IOrderedQueryable" or "IAsyncEnumerable" or "IOrderedAsyncEnumerable" or "ParallelQuery" or "OrderedParallelQuery", ContainingNamespace.Name: "Linq" };

    public static bool IsRetyping(IMethodSymbol method) => method is { Name: "OfType" or "Cast", TypeArguments.Length: 1, ContainingType.Name: "Enumerable" or "Queryable" or "ParallelEnumerable" };

    /// <summary>The first sequence less the second: nothing of the second is left.</summary>
    public static bool KeepsFirstOnly(IMethodSymbol method) => method.Name is "Except" or "ExceptBy";

    /// <summary>Writes what it is given into its receiver.</summary>
    public static bool IsMutator(IMethodSymbol method)
    {
        if (method.IsStatic || IsImmutable(method.ContainingType) || Observers.Contains(method.Name) || (method.ContainingType is { IsReadOnly: true, IsValueType: true } && !FlowTypes.IsSpan(method.ContainingType)) || FlowTypes.IsScalar(method.ContainingType))
            return false;
        return method.ReturnsVoid
            || SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType)
            || Array.Exists(Mutators, prefix => method.Name.StartsWith(prefix, StringComparison.Ordinal));
    }

    /// <summary>A collection that never changes: what would change it gives a new one.</summary>
    public static bool IsImmutable(ITypeSymbol type) =>
        (type.Name.StartsWith("Immutable", StringComparison.Ordinal) || type.Name.StartsWith("Frozen", StringComparison.Ordinal)) && type.ContainingType is null;

    /// <summary>Fills arrays and spans that it is given.</summary>
    public static bool IsFiller(IMethodSymbol method) =>
        Array.Exists(Fillers, prefix => method.Name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>A buffer that is named as where the result goes, whatever the method is called.</summary>
    public static bool IsDestination(IParameterSymbol parameter) => parameter.Name.EndsWith("destination", StringComparison.OrdinalIgnoreCase);

    /// <summary>Empties its receiver.</summary>
    public static bool IsClear(IMethodSymbol method) =>
        method is { IsStatic: false, ReturnsVoid: true, Parameters.IsEmpty: true, Name: "Clear" or "Reset" }
        || (method is { Name: "Clear", IsStatic: false } && FlowTypes.IsStringBuilder(method.ContainingType));

    /// <summary>Overwrites an array or span that it is handed, from end to end where it takes no range.</summary>
    public static bool IsOverwriting(IMethodSymbol method) =>
        method is { IsStatic: true, Name: "Clear" or "Fill", ContainingType.SpecialType: SpecialType.System_Array } or { Name: "ZeroMemory", ContainingType.Name: "CryptographicOperations" };

    /// <summary>Empties a stream: <c>SetLength(0)</c>.</summary>
    public static bool IsSetLength(IMethodSymbol method) => method is { Name: "SetLength", IsStatic: false } && FlowTypes.IsCarrier(method.ContainingType);

    /// <summary>Two ends of one thing: what goes in at one comes out at the other.</summary>
    public static bool IsIdentity(IPropertySymbol property) =>
        property is { Name: "Reader" or "Writer", ContainingType.Name: "Channel" or "Pipe" } or { Name: "Task", ContainingType.Name: "TaskCompletionSource" } or { Name: "Span", ContainingType.Name: "Memory" or "ReadOnlyMemory" };

    /// <summary>Setting the property empties the object: <c>builder.Length = 0</c>.</summary>
    public static bool IsCleared(IPropertySymbol property) =>
        string.Equals(property.Name, "Length", StringComparison.Ordinal) && FlowTypes.IsStringBuilder(property.ContainingType);
}
