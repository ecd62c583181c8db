using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;
using SovereignData.CodeFixes.Annotating;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Destinations;

/// <summary>Offers to say where a client sends (SOV1003, SOV1007): <c>[Destination]</c> on what holds it, with a host to fill in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DestinationFixProvider))]
public sealed class DestinationFixProvider : DocumentFixProvider
{
    internal const string Attribute = "Destination";

    /// <summary>Nobody's (RFC 2606): until it is filled in, SOV1003 stays.</summary>
    private const string Placeholder = "host.example";

    private const string EquivalenceKey = "AddDestination";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownHost, RuleIds.UndeterminedDestination);

    private protected override async Task<IEnumerable<(Diagnostic Diagnostic, string Key, string Title)>> OffersAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? from diagnostic in diagnostics
              let client = ClientDeclaration.Find(diagnostic, model, cancellationToken)
              where client is not null
              select (diagnostic, EquivalenceKey, Texts.Of(EquivalenceKey, client.Value.Name))
            : [];

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
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
