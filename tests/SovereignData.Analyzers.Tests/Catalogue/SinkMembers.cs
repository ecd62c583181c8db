using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Tests.Catalogue.Metadata;
using SovereignData.Policy;

namespace SovereignData.Analyzers.Tests.Catalogue;

/// <summary>The members of the referenced packages that a sink of the catalogue names.</summary>
internal static class SinkMembers
{
    /// <summary>The members; of a sink that is known by its attribute only, that attribute.</summary>
    public static IReadOnlyList<ISymbol> Of(PolicySink sink) => sink switch
    {
        { Symbol: { } symbol } => [.. PackageMembers.Named(symbol).Where(member => IsMeant(sink, member))],
        { Receiver: { } receiver } => [.. PackageMembers.DerivedFrom(receiver).SelectMany(type => type.GetMembers()).Where(member => IsMeant(sink, member))],
        _ => [.. PackageMembers.Named(sink.Attribute!)],
    };

    /// <summary>The sink of the catalogue that a call reaches: of several the most specific.</summary>
    public static PolicySink? ReachedBy(IMethodSymbol method) => CatalogueFile.All
        .SelectMany(file => file.Document.Sinks)
        .Where(sink => sink.Receiver is not { Prefix: 'P' } && !sink.Excepts(method.Name) && IsOn(sink.Receiver, method) && IsNamed(sink, method) && Fits(sink, method))
        .MaxBy(sink => sink.Symbol?.Text.Length ?? 0);

    private static bool IsMeant(PolicySink sink, ISymbol member) =>
        IsCalledOrAssigned(member) && IsOn(sink.Receiver, member) && !sink.Excepts(member.Name) && Fits(sink, member);

    private static bool Fits(PolicySink sink, ISymbol member) => sink.ArgumentTypes.Count == 0
        || (member is IMethodSymbol method && method.Parameters.Select(parameter => parameter.Type).OfType<INamedTypeSymbol>().Any(type => sink.ArgumentTypes.Any(pattern =>
            type.WithBases().Concat(type.TypeArguments.OfType<INamedTypeSymbol>()).Any(one => pattern.Matches(one.OriginalDefinition.GetDocumentationCommentId()!)))));

    private static bool IsCalledOrAssigned(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol;

    private static bool IsNamed(PolicySink sink, IMethodSymbol method) => sink switch
    {
        { Symbol: { } pattern } => method.WithContracts().Any(symbol => pattern.Matches(symbol.GetDocumentationCommentId()!)),
        { Attribute: { } attribute } => method.GetAttributes().Any(one => one.AttributeClass!.WithBases().Any(type => attribute.Matches(type.GetDocumentationCommentId()!))),
        _ => true,
    };

    /// <summary>A receiver is a type of the member, or a property that holds an object of it: such a member is reached through that property only.</summary>
    private static bool IsOn(SymbolPattern? receiver, ISymbol member) => receiver switch
    {
        null => true,
        { Prefix: 'P' } => PackageMembers.Named(receiver).OfType<IPropertySymbol>().Any(property => SymbolEqualityComparer.Default.Equals(property.Type, member.ContainingType)),
        _ => IsOfType(receiver, member),
    };

    private static bool IsOfType(SymbolPattern receiver, ISymbol member) =>
        member.ContainingType.WithBases().Any(type => receiver.Matches(type.OriginalDefinition.GetDocumentationCommentId()!));
}
