using Microsoft.CodeAnalysis.CodeActions;
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
public sealed class AuthoriseFixProvider : CodeFixProvider
{
    private const string Attribute = "AuthorisedTransfer";

    private const string EquivalenceKey = "Authorise";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.IdentifyingAtInadmissibleDestination, RuleIds.PseudonymisedAtInadmissibleDestination, RuleIds.MissingPseudonymisation);

    /// <summary>Never a solution at once: <c>dotnet format</c>, which mends solutions, would authorise whatever it finds.</summary>
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAll(
        static (document, diagnostics, _, cancellationToken) => FixAsync(document, diagnostics, cancellationToken), ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project));

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => Transfer.Read(diagnostic, root) is not null))
        {
            var action = CodeAction.Create(
                Texts.Of(EquivalenceKey, LastDay.Of(context.Document.Project)),
                cancellationToken => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken),
                EquivalenceKey);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>One authorisation for each provider that a method sends to, up to the highest level.</summary>
    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
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
