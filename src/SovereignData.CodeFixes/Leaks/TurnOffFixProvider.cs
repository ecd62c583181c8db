using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using SovereignData.Analyzers.Rules;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Leaks;

/// <summary>Offers to turn a leak switch off (SOV2008): <c>false</c>, a value without the flags that leak, or a chain without the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TurnOffFixProvider))]
public sealed class TurnOffFixProvider : CodeFixProvider
{
    private const string EquivalenceKey = "TurnOff";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.LeakSwitch);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAll(static (document, diagnostics, _, cancellationToken) => FixAsync(document, diagnostics, cancellationToken));

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => TurningOff.Find(diagnostic, model, context.CancellationToken) is not null))
        {
            var action = CodeAction.Create(
                Texts.Of(EquivalenceKey),
                cancellationToken => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken),
                EquivalenceKey);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
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
