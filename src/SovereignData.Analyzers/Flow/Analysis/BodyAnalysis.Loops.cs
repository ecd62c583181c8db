using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Flow.State;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Loops run until what they carry round stays the same.</content>
internal sealed partial class BodyAnalysis
{
    // What a loop's head has gathered is kept from visit to visit: a nested loop costs a pass, not a fixpoint, each time round.
    private readonly Dictionary<ILoopOperation, Dictionary<Slot, Value>> _carried = [];

    private void Loop(ILoopOperation loop)
    {
        if (loop is IForLoopOperation @for)
            ExecuteAll(@for.Before);
        var collection = loop is IForEachLoopOperation each ? Elements(each) : Value.Nothing;
        if (!_carried.TryGetValue(loop, out var carried))
            _carried.Add(loop, carried = []);
        var before = _state;
        List<FlowState> ends;
        var pass = 0;
        do
        {
            ends = RunOnce(loop, Head(before, carried), collection, out var back);
            if (!Carry(carried, back, before))
                break;
        }
        while (++pass < FlowBudget.LoopPasses);

        if (pass == FlowBudget.LoopPasses)
            Exhaust(nameof(FlowBudget.LoopPasses));
        _state = before;
        JoinInto(before, [.. ends]);
    }

    private FlowState Head(FlowState before, Dictionary<Slot, Value> carried)
    {
        var head = before.Fork();
        foreach (var pair in carried)
            head.Set(pair.Key, (before.Find(pair.Key) ?? Unwritten(pair.Key, before)).Join(pair.Value));
        return head;
    }

    /// <summary>One pass; the states in which the loop may end, and the one that goes round.</summary>
    private List<FlowState> RunOnce(ILoopOperation loop, FlowState head, Value collection, out FlowState back)
    {
        var ends = new List<FlowState>();
        _state = head;
        var testsFirst = loop is not IWhileLoopOperation { ConditionIsTop: false };
        if (testsFirst)
        {
            EnterLoop(loop, ends);
        }
        else
        {
            _state = _state.Fork();
        }

        if (loop is IForEachLoopOperation each)
            AssignLoopVariable(each, collection);
        Execute(loop.Body);
        var afterBody = _state;
        back = head.Fork();
        JoinInto(back, [afterBody, .. TakeExits(loop.ContinueLabel)]);
        _state = back;
        if (loop is IForLoopOperation @for)
            ExecuteAll(@for.AtLoopBottom);
        if (!testsFirst)
        {
            var condition = ConditionOf(loop);
            Evaluate(condition);
            if (condition is null || ConstantCondition(condition) != true)
                ends.Add(_state.Fork());
        }

        back = _state;
        ends.AddRange(TakeExits(loop.ExitLabel));
        return ends;
    }

    /// <summary>Tests the condition of a loop: the state goes on into the body, the one in which it fails is an end.</summary>
    private void EnterLoop(ILoopOperation loop, List<FlowState> ends)
    {
        if (ConditionOf(loop) is not { } condition)
        {
            if (loop is IForEachLoopOperation)
                ends.Add(_state.Fork());
            _state = _state.Fork();
            return;
        }

        var (inside, outside) = Condition(condition);
        if (ConstantCondition(condition) != true)
            ends.Add(outside);
        _state = inside;
        if (ConstantCondition(condition) == false)
            _state.IsReachable = false;
    }

    private static IOperation? ConditionOf(ILoopOperation loop) => loop switch
    {
        IForLoopOperation @for => @for.Condition,
        IWhileLoopOperation @while => @while.Condition,
        _ => null,
    };

    private bool Carry(Dictionary<Slot, Value> carried, FlowState back, FlowState before)
    {
        if (!back.IsReachable)
            return false;
        var changed = false;
        foreach (var slot in back.SinceFork(before).Written)
        {
            var value = back.Find(slot)!;
            if (!carried.TryGetValue(slot, out var known))
            {
                var entry = before.Find(slot) ?? Unwritten(slot, before);
                carried.Add(slot, value);
                changed |= !ReferenceEquals(entry.Join(value), entry);
                continue;
            }

            var joined = known.Join(value);
            if (ReferenceEquals(joined, known))
                continue;
            carried[slot] = joined;
            changed = true;
        }

        return changed;
    }

    private Value Elements(IForEachLoopOperation each)
    {
        var unconverted = Operations.Unconverted(each.Collection);
        var collection = Evaluate(unconverted);
        if (Operations.GetEnumeratorOf(unconverted.Type) is { } enumerator)
        {
            collection = Invoke(new(each, enumerator, collection, [], Operations.IsExact(unconverted), IsBase: false));
            if (Operations.CurrentOf(enumerator.ReturnType) is { } current)
                return Invoke(new(each.Collection, current, collection, [], IsExact: true, IsBase: false));
            return Enumerated(collection, each.Collection);
        }

        return Traversed(collection, each.Collection);
    }

    private void AssignLoopVariable(IForEachLoopOperation each, Value element)
    {
        switch (each.LoopControlVariable)
        {
            case IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } reference:
                _references[reference.Symbol] = [new(each.Collection, Evaluate(each.Collection), FieldKey.Element, Member: null, [])];
                break;
            case IVariableDeclaratorOperation declarator:
                var viewed = View(element, declarator.Symbol.Type, declarator);
                Set(_registry.Variable(declarator.Symbol), Step(viewed, declarator.Symbol.Name, each.Collection.Syntax));
                break;
            case { } target:
                DeconstructInto(target, element, each is { Syntax: ForEachVariableStatementSyntax syntax, SemanticModel: { } model } ? model.GetDeconstructionInfo(syntax) : default);
                break;
        }
    }
}
