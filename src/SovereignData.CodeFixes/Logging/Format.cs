using System.Globalization;

namespace SovereignData.CodeFixes.Logging;

/// <summary>A constant format: a literal, or several joined by <c>+</c>, with placeholders for values.</summary>
internal sealed class Format
{
    private readonly ExpressionSyntax _expression;
    private readonly bool _isNumbered;
    private readonly IReadOnlyList<Piece> _pieces;

    private Format(ExpressionSyntax expression, bool isNumbered, IReadOnlyList<Piece> pieces) => (_expression, _isNumbered, _pieces) = (expression, isNumbered, pieces);

    /// <summary>Reads a format; null where it is not constant, or does not fit its values.</summary>
    /// <param name="expression">The format's expression.</param>
    /// <param name="isNumbered">Whether placeholders are numbers of values; otherwise they are named, and taken in their order.</param>
    /// <param name="values">How many values there are.</param>
    public static Format? Read(ExpressionSyntax expression, bool isNumbered, int values)
    {
        List<Piece> pieces = [];
        var count = 0;
        foreach (var literal in LiteralsOf(expression))
        {
            if (literal is null || Placeholder.In(QuotedText.Of(literal.Token.Text).Content) is not { } placeholders)
                return null;
            pieces.Add(new(literal, QuotedText.Of(literal.Token.Text), [.. placeholders.Select(placeholder => (placeholder, isNumbered ? placeholder.Number : count++))]));
        }

        var fits = isNumbered ? pieces.All(piece => piece.Placeholders.All(placeholder => placeholder.Value >= 0 && placeholder.Value < values)) : count == values;
        return fits ? new(expression, isNumbered, pieces) : null;
    }

    /// <summary>The format without the placeholders of some values; null where it would say nothing any more.</summary>
    public ExpressionSyntax? Without(ISet<int> values)
    {
        var isPlain = _pieces.All(piece => piece.Placeholders.All(placeholder => values.Contains(placeholder.Value)));
        var texts = _pieces.Select((_, index) => Without(index, values)).ToList();
        if (isPlain && !texts.Exists(MessageText.SaysSomething))
            return null;
        var written = _pieces.Select((piece, index) => isPlain ? piece.Text.AsPlain(texts[index]) : piece.Text with { Content = texts[index] }).ToList();
        return _expression.ReplaceNodes(
            _pieces.Select(static piece => piece.Literal),
            (literal, _) => SyntaxFactory.ParseExpression(written[IndexOf(literal)].ToString()).WithTriviaFrom(literal));

        int IndexOf(LiteralExpressionSyntax literal) => _pieces.TakeWhile(piece => piece.Literal != literal).Count();
    }

    /// <summary>A piece without some placeholders; from its end, so that what is still to come stays where it is.</summary>
    private string Without(int index, ISet<int> values)
    {
        var text = _pieces[index].Text.Content;
        foreach (var (placeholder, value) in _pieces[index].Placeholders.Reverse())
        {
            text = values.Contains(value) ? MessageText.Without(text, placeholder.Start, placeholder.Length, opens: index == 0, closes: index == _pieces.Count - 1)
                : _isNumbered ? Renumber(text, placeholder, value - values.Count(dropped => dropped < value))
                : text;
        }

        return text;
    }

    private static string Renumber(string text, Placeholder placeholder, int number)
    {
        var start = text.IndexOf(placeholder.Name, placeholder.Start, StringComparison.Ordinal);
        return text.Remove(start, placeholder.Name.Length).Insert(start, number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The literals that an expression joins; one that is none is null.</summary>
    private static IEnumerable<LiteralExpressionSyntax?> LiteralsOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => [literal],
        ParenthesizedExpressionSyntax { Expression: var inner } => LiteralsOf(inner),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => LiteralsOf(sum.Left).Concat(LiteralsOf(sum.Right)),
        _ => [null],
    };

    private sealed record Piece(LiteralExpressionSyntax Literal, QuotedText Text, IReadOnlyList<(Placeholder Placeholder, int Value)> Placeholders);
}
