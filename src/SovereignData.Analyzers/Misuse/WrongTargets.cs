using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Roles;

namespace SovereignData.Analyzers.Misuse;

/// <summary>Destinations that nobody knows, and sinks that nothing is handed to.</summary>
internal static class WrongTargets
{
    /// <summary>What <c>[Destination]</c> names, wherever it stands.</summary>
    public static AnnotationMisuse? Destination(Annotated annotated, Catalogue catalogue, CancellationToken cancellationToken) =>
        annotated.Find(Attributes.Destination) is { } destination
        && AnnotationText.DestinationError(Attributes.StringArgument(destination) ?? "", catalogue) is { } error
        && Annotated.PlaceOf(destination, property: null, cancellationToken) is { } at
            ? new(at, error)
            : null;

    /// <summary>A method that gives nothing gives no client.</summary>
    public static AnnotationMisuse? DestinationOfNothing(IMethodSymbol method, Annotated annotated) =>
        annotated.Find(Attributes.Destination) is { } destination && IdleTags.GivesNothing(method) && Annotated.PlaceOf(destination) is { } at
            ? AnnotationMisuse.Of(at, "ReturnsNothing", Attributes.Spelling(Attributes.Destination), annotated.Name)
            : null;

    public static IEnumerable<AnnotationMisuse> Sink(Annotated annotated, Catalogue catalogue, CancellationToken cancellationToken)
    {
        if (annotated.Find(Attributes.SendsData) is not { } sends)
            yield break;
        if (Attributes.StringArgument(sends, "Provider") is { } provider && AnnotationText.ProviderError(provider, catalogue) is { } unknown && Annotated.PlaceOf(sends, "Provider", cancellationToken) is { } atProvider)
            yield return new(atProvider, unknown);
        if (Attributes.StringArgument(sends, "Kind") is { } kind && AnnotationText.KindError(kind) is { } noKind && Annotated.PlaceOf(sends, "Kind", cancellationToken) is { } atKind)
            yield return new(atKind, noKind);
        var sendsNothing = annotated.Bearer switch
        {
            IMethodSymbol method => !method.Parameters.Any(SinkRoles.IsData),
            IParameterSymbol parameter => !SinkRoles.IsData(parameter),
            _ => false,
        };
        if (sendsNothing && Annotated.PlaceOf(sends) is { } at)
            yield return AnnotationMisuse.Of(at, "SendsNothing", annotated.Name);
    }
}
