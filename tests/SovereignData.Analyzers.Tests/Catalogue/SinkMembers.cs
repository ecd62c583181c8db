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
        .Where(sink => !sink.Excepts(method.Name) && IsOn(sink.Receiver, method) && IsNamed(sink.Symbol!, method))
        .MaxBy(sink => sink.Symbol!.Text.Length);

    private static bool IsCalledOrAssigned(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol;

    private static bool IsNamed(SymbolPattern pattern, IMethodSymbol method) =>
        method.WithContracts().Any(symbol => pattern.Matches(symbol.GetDocumentationCommentId()!));

    private static bool IsOn(SymbolPattern? receiver, ISymbol member) =>
        receiver is null || member.ContainingType.WithBases().Any(type => receiver.Matches(type.OriginalDefinition.GetDocumentationCommentId()!));
}
