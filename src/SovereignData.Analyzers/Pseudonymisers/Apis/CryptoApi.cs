using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Pseudonymisers.Apis;

/// <summary>What the tables say of a symbol.</summary>
internal static class CryptoApi
{
    private static readonly HashSet<string> HashingNames = new(StringComparer.Ordinal)
    {
        "HashData", "HashDataAsync", "TryHashData", "ComputeHash", "ComputeHashAsync", "TryComputeHash", "GetHashAndReset", "GetCurrentHash", "TryGetHashAndReset", "TryGetCurrentHash", "Hash", "TransformFinalBlock", "TransformBlock",
        "GetBytes", "GetHash", "Squeeze", "Pbkdf2", "DeriveKey", "DoFinal", "CalculateDigest", "HashPassword", "EnhancedHashPassword", "HashToUInt32", "HashToUInt64", "HashToUInt128", "ToHashCode", "Combine",
        "EncryptEcb", "EncryptCbc", "EncryptCfb", "Encrypt", "TryEncryptEcb", "TryEncryptCbc", "Write", "WriteAsync", "FlushFinalBlock",
    };

    /// <summary>Whether a call may be a hash or cipher, by names alone: a look that costs nothing.</summary>
    public static bool MayTransform(IMethodSymbol method) => HashingNames.Contains(method.Name) && method.ContainingType is { } type && (ToolOf(type) is not (null or ToolKind.Random or ToolKind.SecureRandom) || KindOf(method) is CallKind.Digest or CallKind.Mac || IsTransform(type));

    /// <summary>What an object of the type is, by the type or one that it derives from.</summary>
    public static ToolKind? ToolOf(ITypeSymbol? type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            if (CryptoApis.Tools.TryGetValue(NameOf(current), out var kind))
                return kind;
        }

        foreach (var implemented in type?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty)
        {
            if (CryptoApis.Tools.TryGetValue(NameOf(implemented), out var kind))
                return kind;
        }

        return null;
    }

    public static bool IsTransform(ITypeSymbol? type) => type is { Name: "ICryptoTransform" or "CryptoStream" } || type?.AllInterfaces.Any(static implemented => implemented.Name is "ICryptoTransform") == true;

    /// <summary>What a method of a library does.</summary>
    public static CallKind KindOf(IMethodSymbol method)
    {
        var names = RelatedSymbols.Of(method.ReducedFrom ?? method).Select(static related => (Type: NameOf(related.ContainingType), Member: related.Name)).ToList();
        foreach (var (type, member) in names)
        {
            if (CryptoApis.Calls.TryGetValue($"{type}.{member}", out var own))
                return own;
        }

        return names.Select(static name => OfType(name.Type)).FirstOrDefault(static kind => kind is not null) ?? CallKind.Unknown;
    }

    /// <summary>The provider whose vault hands out what the method returns.</summary>
    public static string? VaultOf(IMethodSymbol method)
    {
        var type = (method.ReducedFrom ?? method).ContainingType;
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (CryptoApis.Vaults.TryGetValue(NameOf(current), out var provider))
                return provider;
        }

        return type?.AllInterfaces.Select(static implemented => CryptoApis.Vaults.TryGetValue(NameOf(implemented), out var found) ? found : null).FirstOrDefault(static found => found is not null);
    }

    /// <summary>A type's name with its namespace, without type arguments.</summary>
    public static string NameOf(ISymbol? symbol)
    {
        if (symbol is null)
            return "";
        var name = symbol.Name;
        for (ISymbol? outer = symbol.ContainingType ?? (ISymbol)symbol.ContainingNamespace; outer is not null and not INamespaceSymbol { IsGlobalNamespace: true }; outer = outer.ContainingType ?? (ISymbol)outer.ContainingNamespace)
            name = $"{outer.Name}.{name}";
        return name;
    }

    /// <summary>By the type, then the namespaces around it.</summary>
    private static CallKind? OfType(string type)
    {
        for (var prefix = type; prefix.Length > 0; prefix = prefix.Substring(0, Math.Max(0, prefix.LastIndexOf('.'))))
        {
            if (CryptoApis.Calls.TryGetValue(prefix + ".", out var kind))
                return kind;
        }

        return null;
    }
}
