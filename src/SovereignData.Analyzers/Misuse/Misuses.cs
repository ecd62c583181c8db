using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Misuse;

/// <summary>All that is wrong with the annotations of a symbol.</summary>
internal static class Misuses
{
    private static readonly ImmutableArray<AttributeData> None = ImmutableArray<AttributeData>.Empty;

    public static IEnumerable<AnnotationMisuse> Of(ISymbol symbol, Catalogue catalogue, CancellationToken cancellationToken)
    {
        var annotated = new Annotated(symbol, symbol.GetAttributes());
        return symbol switch
        {
            INamedTypeSymbol => OfAny(annotated, None, catalogue, cancellationToken).Concat(IdleTags.OnType(annotated)),
            IPropertySymbol property => OfAny(annotated, Positional(property), catalogue, cancellationToken).Concat(IdleTags.OnStorage(property)),
            IMethodSymbol method => OfMethod(method, annotated, catalogue, cancellationToken),
            IParameterSymbol => OfAny(annotated, None, catalogue, cancellationToken).Concat(WrongTargets.Sink(annotated, catalogue, cancellationToken)),
            _ => OfAny(annotated, None, catalogue, cancellationToken),
        };
    }

    private static IEnumerable<AnnotationMisuse> OfMethod(IMethodSymbol method, Annotated annotated, Catalogue catalogue, CancellationToken cancellationToken)
    {
        var returned = new Annotated(method, method.GetReturnTypeAttributes());
        return OfAny(annotated, None, catalogue, cancellationToken)
            .Concat(OfAny(returned, None, catalogue, cancellationToken))
            .Concat(IdleTags.OnReturn(method))
            .Concat(IdleLowerings.On(method, annotated))
            .Concat(WrongTargets.Sink(annotated, catalogue, cancellationToken))
            .Concat(new[] { annotated, returned }.Select(one => WrongTargets.DestinationOfNothing(method, one)).OfType<AnnotationMisuse>());
    }

    /// <summary>What is wrong wherever it stands.</summary>
    private static IEnumerable<AnnotationMisuse> OfAny(Annotated annotated, ImmutableArray<AttributeData> beside, Catalogue catalogue, CancellationToken cancellationToken)
    {
        if (annotated.Attributes.IsEmpty)
            return [];
        return Contradictions.Of(annotated, beside)
            .Concat(IdleTags.WithoutReason(annotated, cancellationToken))
            .Concat(new[] { Contradictions.OfFacts(annotated, cancellationToken), WrongTargets.Destination(annotated, catalogue, cancellationToken) }.OfType<AnnotationMisuse>());
    }

    private static ImmutableArray<AttributeData> Positional(IPropertySymbol property) => TagReader.PositionalParameter(property)?.GetAttributes() ?? None;
}
