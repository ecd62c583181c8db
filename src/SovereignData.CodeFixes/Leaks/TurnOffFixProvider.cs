using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using SovereignData.Analyzers.Rules;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Leaks;

/// <summary>Offers to turn a leak switch off (SOV2008): <c>false</c>, a value without the flags that leak, or a chain without the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TurnOffFixProvider))]
public sealed class TurnOffFixProvider : DocumentFixProvider
{
    private const string EquivalenceKey = "TurnOff";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.LeakSwitch);

    private protected override async Task<IEnumerable<(Diagnostic Diagnostic, string Key, string Title)>> OffersAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? diagnostics.Where(diagnostic => TurningOff.Find(diagnostic, model, cancellationToken) is not null).Select(static diagnostic => (diagnostic, EquivalenceKey, Texts.Of(EquivalenceKey)))
            : [];

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return document;
        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var editor = new SyntaxEditor(root, document.Project.Solution.Workspace.Services);
        foreach (var change in diagnostics.Select(diagnostic => TurningOff.Find(diagnostic, model, cancellationToken)).OfType<TurningOff>())
            change.Apply(editor);
        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }
}
