using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Running, at a call, the delegates that it hands in and the callee calls.</content>
internal sealed partial class BodyAnalysis
{
    private sealed partial class Application
    {
        private const int DelegateRounds = 3;

        private readonly Dictionary<InputPath, Value> _delegateResults = [];
        private readonly Dictionary<InputPath, Value> _delegateThrown = [];
        private HashSet<InputPath>? _ranInRound;
        private bool _hasGivenMore;

        /// <summary>
        /// What a delegate gives that the callee calls. What it is handed may be what others give, or itself (map(map(x))): each runs once
        /// a round, those that it hangs on first, until a round gives nothing new.
        /// </summary>
        private Value DelegateResult(InputPath path, Value target)
        {
            if (_ranInRound is not null)
                RunOnce(path, target, _ranInRound);
            else if (!_delegateResults.ContainsKey(path))
                RunToTheEnd(path, target);
            return _delegateResults.TryGetValue(path, out var known) ? known : Value.Nothing;
        }

        private void RunToTheEnd(InputPath path, Value target)
        {
            try
            {
                for (var round = 0; round < DelegateRounds && (round == 0 || _hasGivenMore); round++)
                {
                    _hasGivenMore = false;
                    RunOnce(path, target, _ranInRound = []);
                }
            }
            finally
            {
                _ranInRound = null;
            }
        }

        private void RunOnce(InputPath path, Value target, HashSet<InputPath> round)
        {
            if (!round.Add(path))
                return;
            // What a delegate throws may be caught in the callee: it counts where the callee says that it leaves.
            var outer = caller._thrown;
            caller._thrown = Value.Nothing;
            var given = caller.InvokeDelegate(target, DelegateArguments(path), site.Operation);
            var thrown = caller._thrown;
            caller._thrown = path.Root == InputRoot.Parameter ? outer : outer.Join(thrown);
            if (Grows(_delegateResults, path, given) | Grows(_delegateThrown, path, thrown))
                ForgetGiven();
            Forget();
        }

        private bool Grows(Dictionary<InputPath, Value> known, InputPath path, Value more)
        {
            var isKnown = known.TryGetValue(path, out var before);
            var joined = isKnown ? before!.Join(more) : more;
            known[path] = joined;
            var grows = isKnown ? !ReferenceEquals(joined, before) : !joined.IsNothing;
            _hasGivenMore |= grows;
            return grows;
        }

        /// <summary>What was read out of what delegates had given so far is no longer all.</summary>
        private void ForgetGiven()
        {
            foreach (var path in _inputs.Keys.Where(static path => ReferenceEquals(path.Field, FlowKeys.DelegateThrown) || LeadsThroughResult(path)).ToList())
                _inputs.Remove(path);
        }

        private static bool LeadsThroughResult(InputPath path)
        {
            for (var current = path; current is not null; current = current.Parent)
            {
                if (ReferenceEquals(current.Field, FlowKeys.DelegateResult))
                    return true;
            }

            return false;
        }

        private CallArgument[] DelegateArguments(InputPath path)
        {
            var arguments = new List<CallArgument>();
            foreach (var call in summary.DelegateCalls)
            {
                if (!call.Target.Equals(path))
                    continue;
                for (var i = 0; i < call.Arguments.Length; i++)
                {
                    var value = Substitute(call.Arguments[i]);
                    if (i == arguments.Count)
                        arguments.Add(new(null!, value, OperationOf(call.Arguments[i])));
                    else
                        arguments[i] = arguments[i] with { Value = arguments[i].Value.Join(value) };
                }
            }

            return [.. arguments];
        }

        /// <summary>The argument of the call from which the callee takes what it hands to a delegate.</summary>
        private IOperation OperationOf(Value passed)
        {
            var seen = new HashSet<HeapObject>();
            var pending = new Queue<Value>();
            pending.Enqueue(passed);
            while (pending.Count > 0)
            {
                var value = pending.Dequeue();
                foreach (var fact in value.Facts)
                {
                    if (fact.Origin is InputOrigin input && site.OperationOf(input.Path.Start) is { } operation)
                        return operation;
                }

                foreach (var heapObject in value.Objects)
                {
                    if (heapObject.Input is { } input && site.OperationOf(input.Start) is { } operation)
                        return operation;
                    if (!seen.Add(heapObject) || !summary.Created.TryGetValue(heapObject, out var contents))
                        continue;
                    foreach (var content in contents)
                        pending.Enqueue(content.Value);
                }
            }

            return Carrying(caller.Whole(Substitute(passed))) ?? site.Operation;
        }
    }
}
