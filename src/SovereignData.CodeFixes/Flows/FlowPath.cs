namespace SovereignData.CodeFixes.Flows;

/// <summary>A flow as its diagnostic tells it: what is handed over, and the way there as far as it stands in this file.</summary>
/// <param name="Argument">What is handed over, or what the call is made on.</param>
/// <param name="Sink">The call that sends, where the argument is handed to that very call.</param>
/// <param name="Steps">The path without the sink, the source first.</param>
internal sealed record FlowPath(ExpressionSyntax Argument, InvocationExpressionSyntax? Sink, IReadOnlyList<SyntaxNode> Steps)
{
    /// <summary>The flow of a diagnostic; null where its place is not an expression.</summary>
    public static FlowPath? Read(Diagnostic diagnostic, SyntaxNode root)
    {
        if (At(root, diagnostic.Location) is not ExpressionSyntax reported)
            return null;
        var places = diagnostic.AdditionalLocations;
        IReadOnlyList<SyntaxNode> steps = [.. places.Take(places.Count - 1).Select(place => At(root, place)).OfType<SyntaxNode>()];
        var sink = places.Count > 0 ? At(root, places[places.Count - 1]) as InvocationExpressionSyntax : null;
        return ValueOf(reported, sink, steps) is { } value
            ? new(value, sink?.Span.Contains(value.Span) == true ? sink : null, steps)
            : null;
    }

    /// <summary>A call is reported as a whole where its receiver carries the label, or an element of its list of arguments.</summary>
    private static ExpressionSyntax? ValueOf(ExpressionSyntax reported, InvocationExpressionSyntax? sink, IReadOnlyList<SyntaxNode> steps)
    {
        if (reported is not InvocationExpressionSyntax call || (call != sink && call.Parent is not ExpressionStatementSyntax))
            return reported.WithSuppression();
        var argument = call.ArgumentList.Arguments.FirstOrDefault(argument => steps.Any(step => argument.Span.Contains(step.Span)));
        return argument?.Expression ?? (call.Expression as MemberAccessExpressionSyntax)?.Expression;
    }

    private static SyntaxNode? At(SyntaxNode root, Location place)
    {
        if (place.SourceTree != root.SyntaxTree || !root.FullSpan.Contains(place.SourceSpan))
            return null;
        var node = root.FindNode(place.SourceSpan, getInnermostNodeForTie: true);
        return node.Span == place.SourceSpan ? node : null;
    }
}
