using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Rules;
using SovereignData.CodeFixes.Fixing;
using SovereignData.CodeFixes.Pseudonymising.Injecting;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>
/// Where no pseudonymiser is in scope, offers to have the class handed one by its constructor, and to pass data through it
/// (SOV2001, SOV2005, SOV2006, SOV2007).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InjectPseudonymiserFixProvider))]
public sealed class InjectPseudonymiserFixProvider : DocumentFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingPseudonymisation, RuleIds.HealthDataInLog, RuleIds.HealthDataInException, RuleIds.IdentifyingName);

    private protected override async Task<IEnumerable<(Diagnostic Diagnostic, string Key, string Title)>> OffersAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        List<(Diagnostic, string, string)> offers = [];
        if (await WrappingTools.CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } tools)
            return offers;
        var finder = new InjectionFinder(document, tools);
        foreach (var diagnostic in diagnostics)
        {
            foreach (var injection in await finder.FindAsync(diagnostic).ConfigureAwait(false))
                offers.Add((diagnostic, injection.EquivalenceKey, injection.Title));
        }

        return offers;
    }

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
    {
        if (await WrappingTools.CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } tools)
            return document;
        var finder = new InjectionFinder(document, tools);
        List<Injection> injections = [];
        foreach (var diagnostic in diagnostics)
            injections.AddRange((await finder.FindAsync(diagnostic).ConfigureAwait(false)).Where(injection => string.Equals(injection.EquivalenceKey, key, StringComparison.Ordinal)));
        var changes = injections
            .GroupBy(static injection => injection.Client)
            .ToDictionary(
                static injections => (SyntaxNode)injections.Key.Declaration,
                injections => (SyntaxNode)finder.Syntax.Write(injections.Key, injections.First().Pseudonymiser.Method.ContainingType, injections.SelectMany(static injection => injection.Replacements)));
        return await document.ReplaceInnermostAsync(changes, cancellationToken).ConfigureAwait(false);
    }
}
