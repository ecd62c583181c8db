using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>Offers to pass data through one of the pseudonymisers in scope before it leaves, is logged, or becomes part of a message or name (SOV2001, SOV2005, SOV2006, SOV2007).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PseudonymiseFixProvider))]
public sealed class PseudonymiseFixProvider : DocumentFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingPseudonymisation, RuleIds.HealthDataInLog, RuleIds.HealthDataInException, RuleIds.IdentifyingName);

    private protected override async Task<IEnumerable<(Diagnostic Diagnostic, string Key, string Title)>> OffersAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        await WrappingFinder.CreateAsync(document, cancellationToken).ConfigureAwait(false) is { } finder
            ? from diagnostic in diagnostics
              from wrapping in finder.Find(diagnostic)
              select (diagnostic, wrapping.EquivalenceKey, wrapping.Pseudonymiser.Title)
            : [];

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
    {
        if (await WrappingFinder.CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } finder)
            return document;
        var wrappings = diagnostics.SelectMany(diagnostic => finder.Find(diagnostic).Where(wrapping => string.Equals(wrapping.EquivalenceKey, key, StringComparison.Ordinal)));
        return await ReplaceAsync(document, [.. wrappings], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A value on its way to two sinks is wrapped once, and so is one inside another.</summary>
    private static async Task<Document> ReplaceAsync(Document document, IReadOnlyList<Wrapping> wrappings, CancellationToken cancellationToken)
    {
        var replacements = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var (original, replacement) in wrappings.SelectMany(static wrapping => wrapping.Replacements))
            replacements[original] = replacement;
        var innermost = replacements.Keys.Where(value => !replacements.Keys.Any(other => other != value && value.Span.Contains(other.Span)));
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNodes(innermost, (value, _) => replacements[value]));
    }
}
