using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Tests.Catalogue.Metadata;
using SovereignData.Policy;

namespace SovereignData.Analyzers.Tests.Catalogue;

/// <summary>The members of the referenced packages that a sink of the catalogue names.</summary>
internal static class SinkMembers
{
    public static IReadOnlyList<ISymbol> Of(PolicySink sink) =>
        [.. PackageMembers.Named(sink.Symbol!).Where(member => IsCalledOrAssigned(member) && IsOn(sink.Receiver, member) && !sink.Excepts(member.Name))];

    /// <summary>The sink of the catalogue that a call reaches: of several the most specific.</summary>
    public static PolicySink? ReachedBy(IMethodSymbol method) => CatalogueFile.All
        .SelectMany(file => file.Document.Sinks)
        .Where(sink => sink.Receiver is not { Prefix: 'P' } && !sink.Excepts(method.Name) && IsOn(sink.Receiver, method) && IsNamed(sink.Symbol!, method))
        .MaxBy(sink => sink.Symbol!.Text.Length);

    private static bool IsCalledOrAssigned(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol;

    private static bool IsNamed(SymbolPattern pattern, IMethodSymbol method) =>
        method.WithContracts().Any(symbol => pattern.Matches(symbol.GetDocumentationCommentId()!));

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
