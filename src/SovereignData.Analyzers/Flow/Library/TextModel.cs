namespace SovereignData.Analyzers.Flow.Library;

/// <summary>What library code makes of texts, as far as the address in one is concerned.</summary>
internal static class TextModel
{
    /// <summary>Members of texts that leave the host in them what it is.</summary>
    private static readonly HashSet<string> Keeping = new(StringComparer.Ordinal)
    {
        "Trim", "TrimStart", "TrimEnd", "ToLower", "ToLowerInvariant", "ToUpper", "ToUpperInvariant", "ToString", "Normalize", "Clone", "Intern", "IsInterned", "Copy",
        "AsSpan", "AsMemory", "GetLeftPart", "PadRight", "op_Implicit", "MakeRelativeUri", "EscapeUriString",
    };

    /// <summary>Fills its second argument from settings.</summary>
    public static bool IsBinding(IMethodSymbol method) => method is { Name: "Bind", ContainingType.Name: "ConfigurationBinder", Parameters: [_, { Name: "instance" }, ..] };

    /// <summary>Parameters that say what to look up, not what comes of it.</summary>
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "key", "name", "variable", "path", "section", "sectionName", "sectionKey", "configSectionPath", "setting", "fileName", "filename", "secretName", "query", "id",
    };

    public static bool IsText(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } || IsUri(type);

    public static bool IsUri(ITypeSymbol? type) => type is { Name: "Uri", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    public static bool IsUriBuilder(ITypeSymbol? type) => type is { Name: "UriBuilder", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>What builds an address out of its parts: that of a URI, or the connection string of a database.</summary>
    public static bool IsAddressBuilder(ITypeSymbol? type) => IsUriBuilder(type) || IsConnectionBuilder(type);

    /// <summary>The part of an address that decides where it leads.</summary>
    public static bool IsHost(string part) => part is "Host" or "host" or "hostName" or "Server" or "DataSource";

    /// <summary>A member of texts themselves.</summary>
    public static bool IsOfText(IMethodSymbol method) => IsText(method.ContainingType) || FlowTypes.IsStringBuilder(method.ContainingType) || IsAddressBuilder(method.ContainingType);

    private static bool IsConnectionBuilder(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "DbConnectionStringBuilder", ContainingNamespace.Name: "Common" })
                return true;
        }

        return false;
    }

    public static bool KeepsHost(IMethodSymbol method) => Keeping.Contains(method.Name);

    public static bool IsKey(IParameterSymbol parameter) => Keys.Contains(parameter.Name);

    /// <summary>What a call gives where it finds nothing else: <c>GetValue("key", "https://…")</c>.</summary>
    public static bool IsDefault(IParameterSymbol parameter) =>
        parameter.Name.StartsWith("default", StringComparison.OrdinalIgnoreCase) || parameter.Name.StartsWith("fallback", StringComparison.OrdinalIgnoreCase);
}
