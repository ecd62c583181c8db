using SovereignData.Analyzers.Flow.State;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Forking and joining the state.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>Runs what may or may not run.</summary>
    private T InBranch<T>(Func<T> work)
    {
        var before = _state;
        _state = before.Fork();
        var result = work();
        var branch = _state;
        _state = before;
        JoinInto(before, branch, before.Fork());
        return result;
    }

    private Value Either(IOperation condition, Func<Value> first, Func<Value> second)
    {
        var before = _state;
        var (whenTrue, whenFalse) = Condition(condition);
        _state = whenTrue;
        var one = first();
        var afterFirst = _state;
        _state = whenFalse;
        var other = second();
        var afterSecond = _state;
        _state = before;
        JoinInto(before, afterFirst, afterSecond);
        return afterFirst.IsReachable && afterSecond.IsReachable ? one.Join(other) : afterFirst.IsReachable ? one : other;
    }

    /// <summary>Makes <paramref name="target"/> hold what any of the branches, all forked from it, may hold.</summary>
    private void JoinInto(FlowState target, params FlowState[] branches)
    {
        var open = branches.Where(static branch => branch.IsReachable).ToList();
        target.IsReachable = open.Count > 0;
        if (open is [var only])
        {
            target.Adopt(only.SinceFork(target));
            return;
        }

        var joined = new Dictionary<Slot, Value>();
        foreach (var branch in open)
        {
            foreach (var slot in branch.SinceFork(target).Written)
            {
                if (joined.ContainsKey(slot))
                    continue;
                var value = Value.Nothing;
                foreach (var other in open)
                    value = value.Join(other.Find(slot) ?? Unwritten(slot, other));
                joined.Add(slot, value);
            }
        }

        foreach (var pair in joined)
            target.Set(pair.Key, pair.Value);
    }

    /// <summary>What a slot holds on a branch that never wrote it.</summary>
    private Value Unwritten(Slot slot, FlowState branch) =>
        slot.Variable is { } variable ? InitialVariable(variable)
        : slot.Owner is { CopiedAt: not null } copy && (copy.FindSlot(FieldKey.Made) is not { } made || branch.Find(made) is null) ? Value.Nothing
        : slot.Owner!.Input is not null || ReferenceEquals(slot.Field, FieldKey.Cap) ? Initial(slot.Owner, slot.Field!, slot.Field!.Member, TypeOfSlot(slot), syntax: null)
        : Value.Nothing;

    private void Set(Slot slot, Value value)
    {
        SetAlone(slot, value);
        if (ReferenceEquals(slot.Field, AllValues) && slot.Owner!.FindSlot(FieldKey.Entries) is { } entries)
            SetAlone(entries, UnknownEntries);
    }

    private void SetAlone(Slot slot, Value value)
    {
        _state.Set(slot, value);
        foreach (var watcher in _watchers)
            watcher[slot] = watcher.TryGetValue(slot, out var before) ? before.Join(value) : value;
    }

    /// <summary>Evaluates a condition; the states in which it holds and in which it does not, both forked from the one before.</summary>
    private (FlowState WhenTrue, FlowState WhenFalse) Condition(IOperation condition)
    {
        if (!StackGuard.HasRoom())
            return ConditionOnFreshStack(condition);
        var before = _state;
        switch (condition)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, OperatorMethod: null } binary:
                var isAnd = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd;
                var (leftTrue, leftFalse) = Condition(binary.LeftOperand);
                _state = isAnd ? leftTrue : leftFalse;
                var (rightTrue, rightFalse) = Condition(binary.RightOperand);
                _state = before;
                var either = before.Fork();
                JoinInto(either, isAnd ? [leftFalse, rightFalse] : [leftTrue, rightTrue]);
                return isAnd ? (rightTrue, either) : (either, rightFalse);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                var (whenTrue, whenFalse) = Condition(not.Operand);
                return (whenFalse, whenTrue);
            default:
                _state = before.Fork();
                Evaluate(condition);
                var after = _state;
                _state = before;
                return (after.Fork(), after.Fork());
        }
    }

    private (FlowState WhenTrue, FlowState WhenFalse) ConditionOnFreshStack(IOperation condition) => StackGuard.OnFreshStack(() => Condition(condition));

    /// <summary>The value of a condition that is known from its constants alone.</summary>
    private static bool? ConstantCondition(IOperation condition) => condition switch
    {
        { ConstantValue: { HasValue: true, Value: bool known } } => known,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => ConstantCondition(both.LeftOperand) == false || ConstantCondition(both.RightOperand) == false ? false : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => ConstantCondition(either.LeftOperand) == true || ConstantCondition(either.RightOperand) == true ? true : null,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !ConstantCondition(not.Operand),
        _ => null,
    };
}
