using SovereignData.CodeFixes.Flows;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>The expressions of a flow that may be wrapped in a pseudonymiser, the best one first.</summary>
internal static class ValuesToLower
{
    /// <summary>
    /// The data itself where it stands in the argument, and outwards from there; where it enters what is handed over, in the same member; the
    /// argument; at last where it enters in another member. Other readers of a variable that holds it keep it as it is.
    /// </summary>
    public static IEnumerable<ExpressionSyntax> Of(FlowPath flow, SemanticModel model, CancellationToken cancellationToken)
    {
        var argument = flow.Argument;
        var inside = ArgumentSources.In(flow, model, cancellationToken).SelectMany(source => Outwards(source, argument));
        var outside = flow.Steps.OfType<ExpressionSyntax>()
            .Where(step => !argument.Span.Contains(step.Span))
            .ToLookup(step => MemberAround(step) == MemberAround(argument), step => Outwards(step, EndOf(step)));
        return inside
            .Concat(outside[true].SelectMany(static values => values))
            .Append(argument)
            .Concat(outside[false].SelectMany(static values => values))
            .Distinct()
            .Where(value => value.IsRead() && !value.IsInExpressionTree(model, cancellationToken));

        IEnumerable<ExpressionSyntax> Outwards(ExpressionSyntax source, ExpressionSyntax end) =>
            source.AncestorsAndSelf().TakeWhile(node => end.Span.Contains(node.Span)).OfType<ExpressionSyntax>().Select(value => Normalised(value, end, model, cancellationToken));
    }

    /// <summary>What identifies a person, too, in the argument or in whatever else it is that holds the value.</summary>
    public static IEnumerable<ExpressionSyntax> Beside(ExpressionSyntax value, FlowPath flow, SemanticModel model, CancellationToken cancellationToken) =>
        Neighbours.Of(value, flow.Argument.Span.Contains(value.Span) ? flow.Argument : EndOf(value), model, cancellationToken);

    /// <summary><c>nir.Trim()</c> for <c>nir</c>: what is normalised is pseudonymised afterwards, or it would not be the same pseudonym.</summary>
    private static ExpressionSyntax Normalised(ExpressionSyntax source, ExpressionSyntax end, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(source, cancellationToken).Type;
        var normalised = source;
        for (var outer = source; type is not null && end.Span.Contains(outer.Span); outer = (ExpressionSyntax)outer.Parent!)
        {
            if (outer is InvocationExpressionSyntax or ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(outer, cancellationToken).Type, type))
                normalised = outer;
            if (outer.Parent is not (MemberAccessExpressionSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax))
                break;
        }

        return normalised;
    }

    /// <summary>The expression up to the statement, argument, initialiser or lambda that it belongs to.</summary>
    private static ExpressionSyntax EndOf(ExpressionSyntax expression)
    {
        while ((expression.Parent is InterpolationSyntax hole ? hole.Parent : expression.Parent)
            is ExpressionSyntax outer and not (AnonymousFunctionExpressionSyntax or AssignmentExpressionSyntax or InitializerExpressionSyntax))
        {
            expression = outer;
        }

        return expression;
    }

    private static SyntaxNode? MemberAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(static ancestor => ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax);
}
