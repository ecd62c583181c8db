using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Logging;

/// <summary>Offers to leave data out of a message that is logged (SOV2005): its argument with the placeholder, or the hole of an interpolated string.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DropLogArgumentFixProvider))]
public sealed class DropLogArgumentFixProvider : CodeFixProvider
{
    private const string EquivalenceKey = "DropLogArgument";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.HealthDataInLog);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAll(static (document, diagnostics, _, cancellationToken) => FixAsync(document, diagnostics, cancellationToken));

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await OmissionFinder.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } finder)
            return;
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => finder.Find(diagnostic) is not null))
        {
            var action = CodeAction.Create(
                Texts.Of(EquivalenceKey),
                cancellationToken => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken),
                EquivalenceKey);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>All that is left out of one message is left out at once; a message of which nothing would remain stays.</summary>
    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
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
