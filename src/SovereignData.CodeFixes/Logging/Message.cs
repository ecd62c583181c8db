namespace SovereignData.CodeFixes.Logging;

/// <summary>A message with parts that can be left out: the holes of an interpolated string, or the arguments of a format.</summary>
/// <param name="Node">The expression that says it.</param>
internal abstract record Message(ExpressionSyntax Node)
{
    /// <summary>The message without some parts; null where nothing worth saying would remain.</summary>
    /// <param name="current">The message's expression, in which others may have changed what the parts hold.</param>
    /// <param name="parts">The parts' indices.</param>
    public abstract ExpressionSyntax? Without(SyntaxNode current, ISet<int> parts);
}
