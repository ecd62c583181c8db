namespace SovereignData.CodeFixes.Logging;

/// <summary>Takes arguments away.</summary>
internal static class ArgumentLists
{
    /// <summary>
    /// The list without some arguments but the first, each with its comma and the comments about it. A comment behind the comma before the last one
    /// belongs to the argument before, and stays.
    /// </summary>
    public static ArgumentListSyntax Without(this ArgumentListSyntax list, IEnumerable<int> indices)
    {
        foreach (var index in indices.OrderByDescending(static index => index))
            list = Without(list, index);
        return list;
    }

    private static ArgumentListSyntax Without(ArgumentListSyntax list, int index)
    {
        var arguments = list.Arguments.GetWithSeparators();
        var place = index * 2;
        if (place < arguments.Count - 1)
            return list.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(arguments.RemoveAt(place + 1).RemoveAt(place)));
        var comma = arguments[place - 1].AsToken();
        var kept = arguments.RemoveAt(place).RemoveAt(place - 1);
        if (!comma.TrailingTrivia.Any(IsComment))
            return list.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(kept));
        kept = kept.Replace(kept[place - 2], kept[place - 2].WithTrailingTrivia(comma.TrailingTrivia));
        var indentation = list.Arguments[index].GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        return list.Update(list.OpenParenToken, SyntaxFactory.SeparatedList<ArgumentSyntax>(kept), list.CloseParenToken.WithLeadingTrivia(indentation));
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
