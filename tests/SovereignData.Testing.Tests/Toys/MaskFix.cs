using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SovereignData.Testing.Tests.Toys;

/// <summary>Offers to replace what is sent by <c>Mask(…)</c>, or by other texts, if asked to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
internal sealed class MaskFix(params string[] replacements) : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [ToyRules.Sent.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var replacement in replacements is [] ? ["Mask"] : replacements)
        {
            var action = CodeAction.Create(TitleOf(replacement), cancellation => ReplaceAsync(context, replacement, cancellation), $"TOY001.{replacement}");
            context.RegisterCodeFix(action, context.Diagnostics);
        }

        return Task.CompletedTask;
    }

    private static string TitleOf(string replacement) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "fr" ? $"Remplacer par {replacement}" : $"Replace by {replacement}";

    private static async Task<Document> ReplaceAsync(CodeFixContext context, string replacement, CancellationToken cancellationToken)
    {
        var root = (await context.Document.GetSyntaxRootAsync(cancellationToken))!;
        var argument = (ExpressionSyntax)root.FindNode(context.Span, getInnermostNodeForTie: true);
        var replaced = replacement is "Mask" ? $"Server.Mask({argument})" : replacement;
        return context.Document.WithSyntaxRoot(root.ReplaceNode(argument, SyntaxFactory.ParseExpression(replaced)));
    }
}
