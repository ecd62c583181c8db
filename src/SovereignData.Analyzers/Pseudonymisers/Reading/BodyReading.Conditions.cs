using Microsoft.CodeAnalysis.FlowAnalysis;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <content>Conditions: what is null or empty tells nothing of anybody.</content>
internal sealed partial class BodyReading
{
    private void Assume(IOperation condition, bool holds)
    {
        foreach (var slot in EmptyWhen(condition, holds))
            _slots[slot] = (_slots[slot] ?? Material.Nothing).WithData(default);
    }

    private IEnumerable<object> EmptyWhen(IOperation condition, bool holds) => condition switch
    {
        IParenthesizedOperation parenthesised => EmptyWhen(parenthesised.Operand, holds),
        IConversionOperation conversion => EmptyWhen(conversion.Operand, holds),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => EmptyWhen(not.Operand, !holds),
        IIsNullOperation isNull when holds => SlotsIn(isNull.Operand),
        IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" }, Arguments: [{ Value: var tested }] } when holds => SlotsIn(tested),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality when holds => EmptyWhenEqual(equality),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } inequality when !holds => EmptyWhenEqual(inequality),
        IIsPatternOperation pattern when IsEmptyPattern(pattern.Pattern, holds) => SlotsIn(pattern.Value),
        IPropertyReferenceOperation { Property.Name: "IsEmpty" or "IsDefaultOrEmpty", Instance: { } tested } when holds => SlotsIn(tested),
        _ => [],
    };

    /// <summary><c>is null</c>, <c>is ""</c>, <c>is not { Length: > 0 }</c>.</summary>
    private static bool IsEmptyPattern(IPatternOperation pattern, bool holds) => pattern switch
    {
        IConstantPatternOperation constant => holds && IsVoid(constant.Value),
        INegatedPatternOperation negated => IsEmptyPattern(negated.Pattern, !holds),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => holds && IsEmptyPattern(either.LeftPattern, holds: true) && IsEmptyPattern(either.RightPattern, holds: true),
        IRecursivePatternOperation { PropertySubpatterns: [{ Member: IPropertyReferenceOperation { Property.Name: "Length" }, Pattern: var length }] } =>
            holds ? length is IConstantPatternOperation { Value: var size } && IsVoid(size) : length is IRelationalPatternOperation { OperatorKind: BinaryOperatorKind.GreaterThan, Value: var bound } && IsVoid(bound),
        _ => false,
    };

    private IEnumerable<object> EmptyWhenEqual(IBinaryOperation comparison)
    {
        if (IsVoid(comparison.RightOperand))
            return SlotsIn(comparison.LeftOperand);
        return IsVoid(comparison.LeftOperand) ? SlotsIn(comparison.RightOperand) : [];
    }

    /// <summary>The variable that is tested, or whose length is.</summary>
    private IEnumerable<object> SlotsIn(IOperation tested)
    {
        while (tested is IConversionOperation or IParenthesizedOperation or IPropertyReferenceOperation { Property.Name: "Length", Instance: not null })
            tested = tested is IPropertyReferenceOperation length ? length.Instance! : tested.ChildOperations.First();
        return tested is ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation or IFieldReferenceOperation && SlotOf(tested) is { } slot ? [slot] : [];
    }

    private static bool IsVoid(IOperation operation) => operation switch
    {
        IConversionOperation conversion => IsVoid(conversion.Operand),
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } or IDefaultValueOperation => true,
        _ => operation.ConstantValue is { HasValue: true, Value: null or "" or 0 },
    };
}
