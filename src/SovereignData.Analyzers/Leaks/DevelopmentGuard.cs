namespace SovereignData.Analyzers.Leaks;

/// <summary>Whether code runs in development only, where no patient is: behind <c>if (environment.IsDevelopment())</c>.</summary>
internal static class DevelopmentGuard
{
    private const string Question = "IsDevelopment";

    public static bool Guards(IOperation operation)
    {
        var inner = operation;
        for (var outer = operation.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            if (outer is IConditionalOperation { WhenTrue: var then, Condition: var condition } && ReferenceEquals(then, inner) && Asks(condition))
                return true;
        }

        return false;
    }

    private static bool Asks(IOperation condition) => condition switch
    {
        IInvocationOperation { TargetMethod.Name: Question } => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => Asks(both.LeftOperand) || Asks(both.RightOperand),
        _ => false,
    };
}
