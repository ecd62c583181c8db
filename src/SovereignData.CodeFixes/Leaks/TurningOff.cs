using Microsoft.CodeAnalysis.Editing;
using SovereignData.Analyzers.Rules;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Leaks;

/// <summary>How one leak switch is turned off.</summary>
/// <param name="Node">What changes.</param>
/// <param name="Change">What becomes of it; null where it goes.</param>
internal sealed record TurningOff(SyntaxNode Node, Func<SyntaxNode, SyntaxNode>? Change)
{
    /// <summary>The change that a diagnostic asks for; null where none is known that compiles.</summary>
    public static TurningOff? Find(Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        var check = new CompileCheck(model, cancellationToken);
        return Candidates(diagnostic, model, cancellationToken).FirstOrDefault(change =>
            change.Change is not { } become || check.Try(change.Node, become(change.Node)) is not null);
    }

    public void Apply(SyntaxEditor editor)
    {
        if (Change is { } change)
            editor.ReplaceNode(Node, (current, _) => change(current));
        else
            editor.RemoveNode(Node);
    }

    private static IEnumerable<TurningOff> Candidates(Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        if (diagnostic.Location.SourceTree != model.SyntaxTree)
            return [];
        if (diagnostic.AdditionalLocations is [var place] && root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax value)
        {
            return diagnostic.Properties.TryGetValue(LeakProperties.Flags, out var flags) && flags is not null
                ? FlagRemoval.Of(value, flags.Split(','), model, cancellationToken)
                : [new(value, static current => SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(current))];
        }

        return root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            ? CallRemoval.Of(call, model, cancellationToken)
            : [];
    }
}
