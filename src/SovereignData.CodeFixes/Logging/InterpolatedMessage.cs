using SovereignData.CodeFixes.Flows;

namespace SovereignData.CodeFixes.Logging;

/// <summary>An interpolated string; its parts are the holes.</summary>
internal sealed record InterpolatedMessage(InterpolatedStringExpressionSyntax Text) : Message(Text)
{
    /// <summary>The holes of a logged text through which data enters it.</summary>
    public static Omission? Find(FlowPath flow, SemanticModel model, CancellationToken cancellationToken)
    {
        var holes = ArgumentSources.In(flow, model, cancellationToken)
            .Select(source => source.Ancestors().OfType<InterpolationSyntax>().FirstOrDefault(hole => flow.Argument.Span.Contains(hole.Span)))
            .OfType<InterpolationSyntax>()
            .ToList();
        if (holes.Count == 0 || holes[0].Parent is not InterpolatedStringExpressionSyntax text || !IsPartOf(flow.Argument, text))
            return null;
        var all = HolesOf(text);
        var neighbours = Neighbours.Of(holes[0].Expression, text, model, cancellationToken).Select(static value => value.Parent).OfType<InterpolationSyntax>();
        return new(new InterpolatedMessage(text), [.. holes.Concat(neighbours).Where(all.Contains).Select(hole => all.IndexOf(hole)).Distinct()]);
    }

    public override ExpressionSyntax? Without(SyntaxNode current, ISet<int> parts)
    {
        var text = (InterpolatedStringExpressionSyntax)current;
        var holes = HolesOf(text);
        var quoted = QuotedText.Of(text.ToString());
        var start = text.StringStartToken.Span.End;
        var content = quoted.Content;
        foreach (var part in parts.OrderByDescending(static part => part))
            content = MessageText.Without(content, holes[part].SpanStart - start, holes[part].Span.Length, opens: true, closes: true);
        var isPlain = parts.Count == holes.Count;
        if (isPlain && !MessageText.SaysSomething(content))
            return null;
        var shorter = isPlain ? quoted.AsPlain(content) : quoted with { Content = content };
        return SyntaxFactory.ParseExpression(shorter.ToString()).WithTriviaFrom(text);
    }

    private static List<InterpolationSyntax> HolesOf(InterpolatedStringExpressionSyntax text) => [.. text.Contents.OfType<InterpolationSyntax>()];

    /// <summary>Whether the text is what is logged, or a piece of it, and no key or argument by which it is found.</summary>
    private static bool IsPartOf(ExpressionSyntax logged, ExpressionSyntax text) =>
        text.AncestorsAndSelf().TakeWhile(node => node != logged.Parent).All(static node => node
            is InterpolatedStringExpressionSyntax or InterpolationSyntax or ParenthesizedExpressionSyntax or ConditionalExpressionSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression });
}
