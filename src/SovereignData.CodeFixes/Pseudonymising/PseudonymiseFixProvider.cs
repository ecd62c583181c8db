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
        await WrappingTools.CreateAsync(document, cancellationToken).ConfigureAwait(false) is { } tools
            ? from diagnostic in diagnostics
              from wrapping in new WrappingFinder(tools).Find(diagnostic)
              select (diagnostic, wrapping.EquivalenceKey, wrapping.Pseudonymiser.Title)
            : [];

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
    {
        if (await WrappingTools.CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } tools)
            return document;
        var finder = new WrappingFinder(tools);
        var wrappings = diagnostics.SelectMany(diagnostic => finder.Find(diagnostic).Where(wrapping => string.Equals(wrapping.EquivalenceKey, key, StringComparison.Ordinal)));
        // A value on its way to two sinks is wrapped once, and so is one inside another.
        var replacements = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var (original, replacement) in wrappings.SelectMany(static wrapping => wrapping.Replacements))
            replacements[original] = replacement;
        return await document.ReplaceInnermostAsync(replacements, cancellationToken).ConfigureAwait(false);
    }
}
