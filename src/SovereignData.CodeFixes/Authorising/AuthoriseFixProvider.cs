using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;
using SovereignData.CodeFixes.Annotating;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Authorising;

/// <summary>
/// Offers to authorise a transfer for a year (SOV1001, SOV1002, SOV2001): <c>[AuthorisedTransfer]</c> on the method that sends. Its
/// reference is left to fill in, and SOV4003 asks for it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AuthoriseFixProvider))]
public sealed class AuthoriseFixProvider : DocumentFixProvider
{
    private const string Attribute = "AuthorisedTransfer";

    private const string EquivalenceKey = "Authorise";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.IdentifyingAtInadmissibleDestination, RuleIds.PseudonymisedAtInadmissibleDestination, RuleIds.MissingPseudonymisation);

    /// <summary>Never a solution at once: <c>dotnet format</c>, which mends solutions, would authorise whatever it finds.</summary>
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAll(FixAsync, ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project));

    private protected override async Task<IEnumerable<(Diagnostic Diagnostic, string Key, string Title)>> OffersAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            ? diagnostics.Where(diagnostic => Transfer.Read(diagnostic, root) is not null).Select(diagnostic => (diagnostic, EquivalenceKey, Texts.Of(EquivalenceKey, LastDay.Of(document.Project))))
            : [];

    /// <summary>One authorisation for each provider that a method sends to, up to the highest level.</summary>
    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return document;
        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var end = LastDay.Of(document.Project);
        var added = diagnostics
            .Select(diagnostic => Transfer.Read(diagnostic, root))
            .OfType<Transfer>()
            .GroupBy(static transfer => (transfer.Member, transfer.Provider))
            .Select(group => ((SyntaxNode)group.Key.Member, AttributeText.Make(
                Attribute,
                $"\"{group.Key.Provider}\"",
                $"Level = \"{(group.Any(static transfer => transfer.IsIdentifying) ? Transfer.Identifying : Transfer.Pseudonymised)}\"",
                "Reference = \"\"",
                $"Expires = \"{end}\"",
                "Justification = \"\"")));
        return Annotations.Add(document, model, Attribute, [.. added]);
    }
}
