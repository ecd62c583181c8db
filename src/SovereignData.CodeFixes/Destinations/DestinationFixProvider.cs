using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;
using SovereignData.CodeFixes.Annotating;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Destinations;

/// <summary>Offers to say where a client sends (SOV1003, SOV1007): <c>[Destination]</c> on what holds it, with a host to fill in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DestinationFixProvider))]
public sealed class DestinationFixProvider : CodeFixProvider
{
    internal const string Attribute = "Destination";

    /// <summary>Nobody's (RFC 2606): until it is filled in, SOV1003 stays.</summary>
    private const string Placeholder = "host.example";

    private const string EquivalenceKey = "AddDestination";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownHost, RuleIds.UndeterminedDestination);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAll(static (document, diagnostics, _, cancellationToken) => FixAsync(document, diagnostics, cancellationToken));

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (ClientDeclaration.Find(diagnostic, model, context.CancellationToken) is not var (_, name))
                continue;
            var action = CodeAction.Create(
                Texts.Of(EquivalenceKey, name),
                cancellationToken => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken),
                EquivalenceKey);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return document;
        var declarations = diagnostics
            .Select(diagnostic => ClientDeclaration.Find(diagnostic, model, cancellationToken)?.Declaration)
            .OfType<SyntaxNode>()
            .Distinct()
            .Select(static declaration => (declaration, AttributeText.Make(Attribute, $"\"{Placeholder}\"")));
        return Annotations.Add(document, model, Attribute, [.. declarations]);
    }
}
