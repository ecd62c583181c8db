namespace SovereignData.CodeFixes.Flows;

/// <summary>Where the data stands inside what is handed over.</summary>
internal static class ArgumentSources
{
    /// <summary>
    /// The steps of the path inside the argument, the source first; else the names in it of the parameters and variables that brought the data
    /// there and hold nothing else: those that are read as a whole, if there are any.
    /// </summary>
    public static IReadOnlyList<ExpressionSyntax> In(FlowPath flow, SemanticModel model, CancellationToken cancellationToken)
    {
        IReadOnlyList<ExpressionSyntax> steps = [.. flow.Steps.OfType<ExpressionSyntax>().Where(step => flow.Argument.Span.Contains(step.Span))];
        if (steps.Count > 0)
            return steps;
        var names = flow.Argument.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Where(name => !IsNameOnly(name) && Brings(name, flow, model, cancellationToken))
            .ToLookup(static name => name.Parent is MemberAccessExpressionSyntax access && access.Expression == name);
        return [.. names.Contains(false) ? names[false] : names[true]];
    }

    private static bool IsNameOnly(IdentifierNameSyntax name) =>
        name.Ancestors().Any(static ancestor => ancestor is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });

    private static bool Brings(IdentifierNameSyntax name, FlowPath flow, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
        if (symbol is not (IParameterSymbol or ILocalSymbol))
            return false;
        return symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).Any(IsGiven)
            || flow.Steps.Any(step => step.Parent is AssignmentExpressionSyntax { Right: var value } assignment
                && assignment.Left == step && IsStep(value) && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(step, cancellationToken).Symbol, symbol));

        bool IsGiven(SyntaxNode declaration) => declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => flow.Steps.Contains(declaration) && IsStep(value),
            ForEachStatementSyntax { Expression: var value } => IsStep(value),
            SingleVariableDesignationSyntax => flow.Steps.Any(step => step is PatternSyntax or SubpatternSyntax or VariableDesignationSyntax && step.Span.Contains(declaration.Span))
                || declaration.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { Expression: var value } && IsStep(value),
            _ => flow.Steps.Contains(declaration),
        };

        bool IsStep(ExpressionSyntax value) => value.Chain().Any(flow.Steps.Contains);
    }
}
