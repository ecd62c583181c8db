namespace SovereignData.CodeFixes.Leaks;

/// <summary>Turns off what a call turns on by being made: it leaves the chain, passes <c>false</c>, or goes.</summary>
internal static class CallRemoval
{
    public static IEnumerable<TurningOff> Of(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var parameter = (model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol)?.Parameters.FirstOrDefault(static one =>
            one is { HasExplicitDefaultValue: true, ExplicitDefaultValue: true });
        if (IsLink(call))
            yield return new(call, static current => Receiver((InvocationExpressionSyntax)current)!.WithTrailingTrivia(current.GetTrailingTrivia()));
        if (parameter is not null)
            yield return new(call, current => Declining((InvocationExpressionSyntax)current, parameter));
        else if (call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement)
            yield return new(statement, Change: null);
    }

    /// <summary>Whether the call is one of several made in a row, which does without it.</summary>
    private static bool IsLink(InvocationExpressionSyntax call) =>
        Receiver(call) is InvocationExpressionSyntax || (Receiver(call) is not null && call.Parent is MemberAccessExpressionSyntax);

    private static ExpressionSyntax? Receiver(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Expression;

    private static InvocationExpressionSyntax Declining(InvocationExpressionSyntax call, IParameterSymbol parameter)
    {
        var argument = SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression));
        return call.WithArgumentList(call.ArgumentList.AddArguments(parameter.Ordinal == call.ArgumentList.Arguments.Count
            ? argument
            : argument.WithNameColon(SyntaxFactory.NameColon(parameter.Name).WithTrailingTrivia(SyntaxFactory.Space))));
    }
}
