using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Loosening;

/// <summary>The tag that stands on one member itself, without what it inherits.</summary>
internal static class OwnTags
{
    public static Tag Of(ISymbol symbol, PolicySources sources)
    {
        var tag = AttributeTags.Read(AttributesOf(symbol), symbol);
        return tag.Kind != TagKind.None ? tag
            : symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter ? sources.OfParameter(method, parameter.Name, parameter)
            : sources.Of(symbol);
    }

    /// <summary>The attributes that tag a value: those of a method are on what it returns, those of a record's property may be on the parameter.</summary>
    public static ImmutableArray<AttributeData> AttributesOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.GetReturnTypeAttributes(),
        IPropertySymbol property when TagReader.PositionalParameter(property) is { } parameter => property.GetAttributes().AddRange(parameter.GetAttributes()),
        _ => symbol.GetAttributes(),
    };
}
