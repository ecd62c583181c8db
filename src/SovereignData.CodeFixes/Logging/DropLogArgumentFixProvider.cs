using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Logging;

/// <summary>Offers to leave data out of a message that is logged (SOV2005): its argument with the placeholder, or the hole of an interpolated string.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DropLogArgumentFixProvider))]
public sealed class DropLogArgumentFixProvider : DocumentFixProvider
{
    private const string EquivalenceKey = "DropLogArgument";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.HealthDataInLog);

    private protected override async Task<IEnumerable<(Diagnostic Diagnostic, string Key, string Title)>> OffersAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        await OmissionFinder.CreateAsync(document, cancellationToken).ConfigureAwait(false) is { } finder
            ? diagnostics.Where(diagnostic => finder.Find(diagnostic) is not null).Select(static diagnostic => (diagnostic, EquivalenceKey, Texts.Of(EquivalenceKey)))
            : [];

    /// <summary>All that is left out of one message is left out at once; a message of which nothing would remain stays.</summary>
    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
    {
        if (await OmissionFinder.CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } finder)
            return document;
        var parts = diagnostics.Select(finder.Find).OfType<Omission>()
            .GroupBy(static omission => omission.Message)
            .ToDictionary(static message => (SyntaxNode)message.Key.Node, static message => (Message: message.Key, Parts: new HashSet<int>(message.SelectMany(static omission => omission.Parts))));
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNodes(
            parts.Keys,
            (node, current) => parts[node].Message.Without(current, parts[node].Parts) ?? current));
    }
}
