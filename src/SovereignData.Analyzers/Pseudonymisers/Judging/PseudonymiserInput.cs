using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Pseudonymisers.Apis;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Judging;

/// <summary>Which of a pseudonymiser's parameters tell who a person is, and which only direct it.</summary>
internal static class PseudonymiserInput
{
    public static Material[] Of(IMethodSymbol method, TagReader tags)
    {
        var data = DataOf(method, tags);
        return [.. method.Parameters.Select(parameter => Of(parameter, tags, data))];
    }

    private static Material Of(IParameterSymbol parameter, TagReader tags, IParameterSymbol? data)
    {
        if (parameter.RefKind == RefKind.Out)
            return Material.Nothing;
        var tag = tags.Of(parameter);
        var type = tags.OfType(parameter.Type);
        if (tag is { IsLabel: true, Level: Level.Identifying } || tag.Kind == TagKind.None && type is { IsLabel: true, Level: Level.Identifying })
            return Material.Of(DataFact.Input(isCertain: true));
        if (tag.Kind != TagKind.None || type.IsLabel || type.IsLevel || IsService(parameter.Type))
            return Material.Trusted;
        var isData = SymbolEqualityComparer.Default.Equals(parameter, data);
        return Directs(parameter) && !isData ? Material.Trusted : Material.Of(DataFact.Input(isData && IsPlain(parameter.Type)));
    }

    /// <summary>What is tagged as an identifier; failing that, the first parameter that is no key or the like.</summary>
    private static IParameterSymbol? DataOf(IMethodSymbol method, TagReader tags)
    {
        var candidates = method.Parameters.Where(static parameter => parameter.RefKind != RefKind.Out && !IsService(parameter.Type)).ToList();
        return candidates.Exists(parameter => tags.Of(parameter).IsLabel) ? null : candidates.Find(static parameter => !Directs(parameter)) ?? candidates.FirstOrDefault();
    }

    private static bool IsService(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Delegate or TypeKind.Enum or TypeKind.Interface && type.AllInterfaces.All(static implemented => implemented.SpecialType != SpecialType.System_Collections_IEnumerable)
        || CryptoApi.ToolOf(type) is not null
        || type is { Name: "CancellationToken" or "CultureInfo" or "Encoding" } or { SpecialType: SpecialType.System_Boolean };

    private static bool IsPlain(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsPlain(array.ElementType),
        INamedTypeSymbol { TypeArguments: [var element] } sequence when sequence.AllInterfaces.Any(static implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable) || FlowTypes.IsSpan(sequence) => IsPlain(element),
        _ => FlowTypes.IsScalar(type) || type.SpecialType == SpecialType.System_Object,
    };

    /// <summary>By the last word of its name.</summary>
    private static bool Directs(IParameterSymbol parameter)
    {
        var name = parameter.Name;
        var start = name.Length - 1;
        while (start > 0 && !char.IsUpper(name[start]))
            start--;
        return CryptoApis.Directing.Contains(name.Substring(Math.Max(0, start)), StringComparer.OrdinalIgnoreCase);
    }
}
