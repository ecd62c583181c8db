using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>
/// Calls of delegates in calls of delegates. The first levels are run one by one; below them every delegate is run once for all that it is given,
/// until neither what it is given nor what it gives grows any more.
/// </content>
internal sealed partial class BodyAnalysis
{
    private readonly Dictionary<HeapObject, DelegateRun> _delegateRuns = [];
    private int _delegateDepth;
    private int _runs;

    /// <summary>Calls whatever a delegate may stand for.</summary>
    private Value InvokeDelegate(Value target, CallArgument[] arguments, IOperation operation)
    {
        if (_delegateDepth > 0)
            return RunAll(target, arguments, operation);
        for (var pass = 0; pass < FlowBudget.DelegatePasses; pass++)
        {
            _runs = 0;
            var result = RunAll(target, arguments, operation);
            if (!SettleRuns())
                return result;
        }

        Exhaust(nameof(FlowBudget.DelegatePasses));
        return RunAll(target, arguments, operation);
    }

    private Value RunAll(Value target, CallArgument[] arguments, IOperation operation)
    {
        _delegateDepth++;
        var result = Value.Of(target.Facts);
        // Of a delegate that nobody knows, what it is handed comes out.
        if (_body.IsCoarse && target.Objects.IsEmpty)
            result = result.WithMore(WholeOf([.. arguments.Select(static argument => argument.Value)]));
        var isKnown = target.SingleObject is not null;
        foreach (var heapObject in target.Objects.ToArray())
        {
            // One of several delegates may run, or not: what it overwrites may still be there.
            if (heapObject.Callable is not null)
                result = result.Join(isKnown ? RunDelegate(heapObject, arguments, operation) : InBranch(() => RunDelegate(heapObject, arguments, operation)));
            else if (heapObject.Input is { } path)
                result = result.Join(InvokeHeld(path, heapObject, arguments, operation));
        }

        _delegateDepth--;
        return result;
    }

    private Value RunDelegate(HeapObject closure, CallArgument[] arguments, IOperation operation)
    {
        Spend(FlowBudget.WorkPerDelegate);
        return _delegateDepth > (_body.IsCoarse ? FlowBudget.CoarseDelegateDepth : FlowBudget.DelegateDepth) || ++_runs > FlowBudget.DelegateRuns
            ? Accumulated(closure, arguments, operation)
            : InvokeCallable(closure.Callable!, arguments, operation, closure);
    }

    /// <summary>What a delegate has given so far for all that it was ever given; that it is now given this, too, is kept for later.</summary>
    private Value Accumulated(HeapObject closure, CallArgument[] arguments, IOperation operation)
    {
        if (!_delegateRuns.TryGetValue(closure, out var run))
            _delegateRuns.Add(closure, run = new(arguments, operation));
        run.Take(arguments);
        return run.Result;
    }

    /// <summary>Runs the delegates that have been given something new; whether any gives more than before.</summary>
    private bool SettleRuns()
    {
        var hasGrown = false;
        for (var pass = 0; pass < FlowBudget.DelegatePasses && _delegateRuns.Values.Any(static run => run.IsStale); pass++)
        {
            foreach (var (closure, run) in _delegateRuns.Select(static pair => (pair.Key, pair.Value)).ToList())
            {
                if (!run.IsStale)
                    continue;
                run.IsStale = false;
                _delegateDepth = FlowBudget.DelegateDepth + 1;
                var result = run.Result.Join(InvokeCallable(closure.Callable!, run.Arguments, run.Operation, closure));
                _delegateDepth = 0;
                if (ReferenceEquals(result, run.Result))
                    continue;
                run.Result = result;
                hasGrown = true;
                foreach (var other in _delegateRuns.Values)
                    other.IsStale = true;
            }
        }

        return hasGrown;
    }

    /// <summary>One delegate, with all that it is given below the first levels.</summary>
    private sealed class DelegateRun(CallArgument[] arguments, IOperation operation)
    {
        public CallArgument[] Arguments { get; private set; } = arguments;

        public IOperation Operation { get; } = operation;

        public Value Result { get; set; } = Value.Nothing;

        public bool IsStale { get; set; } = true;

        public void Take(CallArgument[] more)
        {
            for (var i = 0; i < Arguments.Length && i < more.Length; i++)
            {
                var joined = Arguments[i].Value.Join(more[i].Value);
                if (ReferenceEquals(joined, Arguments[i].Value))
                    continue;
                Arguments = [.. Arguments];
                Arguments[i] = Arguments[i] with { Value = joined };
                IsStale = true;
            }
        }
    }
}
