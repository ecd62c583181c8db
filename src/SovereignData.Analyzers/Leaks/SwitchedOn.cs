namespace SovereignData.Analyzers.Leaks;

/// <summary>A leak switch where code turns it on.</summary>
/// <param name="Member">The property, method or constructor.</param>
/// <param name="At">The assignment or call; of a call on something, from the name of the method on.</param>
/// <param name="Value">What turns it on, where it is written; null where the call itself does.</param>
/// <param name="Flags">The constants among the value that leak; empty where it is <c>true</c>.</param>
internal sealed record SwitchedOn(ISymbol Member, Location At, SyntaxNode? Value, IReadOnlyList<IFieldSymbol> Flags)
{
    public static SwitchedOn? Find(IOperation operation, LeakSwitches switches) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment => Assigned(assignment, property, switches),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Or, Target: IPropertyReferenceOperation { Property: var property } } assignment => Assigned(assignment, property, switches),
        IInvocationOperation call => Called(call, call.TargetMethod, call.Arguments, switches),
        IObjectCreationOperation { Constructor: { } constructor } creation => Called(creation, constructor, creation.Arguments, switches),
        _ => null,
    };

    private static SwitchedOn? Assigned(IAssignmentOperation assignment, IPropertySymbol property, LeakSwitches switches) =>
        switches.Of(property) is { } entry && SwitchValue.Of(assignment.Value, entry) is { } flags
            ? new(property, assignment.Syntax.GetLocation(), assignment.Value.Syntax, flags)
            : null;

    private static SwitchedOn? Called(IOperation call, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, LeakSwitches switches)
    {
        if (switches.Of(method) is not { } entry)
            return null;
        if (entry is { Of.Count: 0, On.Count: 0 })
            return new(method, CallPlace.Of(call.Syntax), Value: null, []);
        foreach (var argument in arguments)
        {
            var isMeant = entry.Of.Count == 0 || (argument.Parameter is { } parameter && entry.Of.Contains(parameter.Name, StringComparer.Ordinal));
            if (isMeant && SwitchValue.Of(argument.Value, entry) is { } flags)
                return new(method, CallPlace.Of(call.Syntax), argument.IsImplicit ? null : argument.Value.Syntax, flags);
        }

        return null;
    }
}
