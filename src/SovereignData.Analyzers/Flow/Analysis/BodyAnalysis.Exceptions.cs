using SovereignData.Analyzers.Flow.State;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Exceptions: what is live where one is caught, and what it carries.</content>
internal sealed partial class BodyAnalysis
{
    // Every value that a slot held anywhere in a try block may be what a handler sees.
    private readonly List<Dictionary<Slot, Value>> _watchers = [];
    private readonly Stack<Value> _caught = new();
    private readonly Dictionary<Slot, Value> _thrownContents = [];
    private Value _thrown = Value.Nothing;

    private Value Throw(IThrowOperation @throw)
    {
        var thrown = @throw.Exception is { } exception ? Evaluate(exception) : _caught.Count > 0 ? _caught.Peek() : Value.Nothing;
        _thrown = _thrown.Join(thrown);
        KeepThrown(thrown);
        _state = _state.Fork();
        _state.IsReachable = false;
        return Value.Nothing;
    }

    /// <summary>The state of a throwing branch ends here; what the exception holds goes with it, to the callers.</summary>
    private void KeepThrown(Value thrown)
    {
        var pending = new Stack<HeapObject>(thrown.Objects.ToArray());
        var seen = new HashSet<HeapObject>();
        while (pending.Count > 0)
        {
            var heapObject = pending.Pop();
            if (heapObject.Input is not null || !seen.Add(heapObject))
                continue;
            foreach (var slot in heapObject.Slots)
            {
                if (_state.Find(slot) is not { } held)
                    continue;
                _thrownContents[slot] = _thrownContents.TryGetValue(slot, out var before) ? before.Join(held) : held;
                foreach (var inner in held.Objects)
                    pending.Push(inner);
            }
        }
    }

    private void Try(ITryOperation @try)
    {
        var start = _state;
        var returned = _returned;
        _returned = null;
        var outerThrown = _thrown;
        _thrown = Value.Nothing;
        var watcher = new Dictionary<Slot, Value>();
        _watchers.Add(watcher);
        _state = start.Fork();
        Execute(@try.Body);
        var ends = new List<FlowState> { _state };
        var thrown = _thrown;
        _thrown = Value.Nothing;
        foreach (var handler in @try.Catches)
        {
            _state = Interrupted(start, watcher);
            ends.Add(Catch(handler, thrown));
        }

        _watchers.RemoveAt(_watchers.Count - 1);
        _thrown = outerThrown.Join(_thrown);
        _thrown = _thrown.Join(Uncaught(@try, thrown));
        _state = start;
        if (@try.Finally is { } last)
            Finally(() => Execute(last), start, watcher, ends);
        else
            JoinInto(start, [.. ends]);
        JoinReturned(returned);
    }

    /// <summary>The states in which a block was left by a return, and those from before it.</summary>
    private void JoinReturned(FlowState? before)
    {
        if (before is null || _returned is not { } inside)
        {
            _returned ??= before;
            return;
        }

        _returned = new FlowState(_root);
        JoinInto(_returned, before, inside);
    }

    private static Value Uncaught(ITryOperation @try, Value thrown)
    {
        if (@try.Catches.IsEmpty)
            return thrown;
        var uncaught = Value.Nothing;
        foreach (var exception in thrown.Objects)
        {
            if (!@try.Catches.Any(handler => handler.Filter is null && exception.Type is { } type && IsOrDerivesFrom(type, handler.ExceptionType)))
                uncaught = uncaught.Join(Value.Of(exception));
        }

        return @try.Catches.Any(static handler => handler.Filter is null && handler.ExceptionType is { Name: "Exception" or "Object", ContainingNamespace.Name: "System" }) ? uncaught : uncaught.WithMore(thrown.Facts);
    }

    private FlowState Catch(ICatchClauseOperation handler, Value thrown)
    {
        var caught = Value.Nothing;
        foreach (var exception in thrown.Objects)
        {
            if (MayCatch(handler, exception))
                caught = caught.Join(Value.Of(exception));
        }

        caught = caught.WithMore(thrown.Facts);
        if (handler.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declarator)
            Set(_registry.Variable(declarator.Symbol), caught.IsNothing ? Born(handler, handler.ExceptionType, FactSet.Empty) : caught);
        Evaluate(handler.Filter);
        _caught.Push(caught);
        Execute(handler.Handler);
        _caught.Pop();
        return _state;
    }

    private static bool MayCatch(ICatchClauseOperation handler, HeapObject exception) =>
        exception.Type is not { } type || IsOrDerivesFrom(type, handler.ExceptionType) || (!exception.IsExact && IsOrDerivesFrom(handler.ExceptionType, type));

    private static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        if (ancestor.SpecialType == SpecialType.System_Object)
            return true;
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor.OriginalDefinition))
                return true;
        }

        return false;
    }

    private static FlowState With(FlowState start, Dictionary<Slot, Value> written, Func<Slot, Value> before)
    {
        var state = start.Fork();
        foreach (var pair in written)
            state.Set(pair.Key, before(pair.Key).Join(pair.Value));
        return state;
    }

    /// <summary>The state at any point of a block that began in <paramref name="start"/>.</summary>
    private FlowState Interrupted(FlowState start, Dictionary<Slot, Value> watcher) =>
        With(start, watcher, slot => start.Find(slot) ?? Unwritten(slot, start));

    private void Finally(Action last, FlowState start, Dictionary<Slot, Value> watcher, List<FlowState> ends)
    {
        if (_returned is { } returned)
        {
            _returned = null;
            _state = returned.Fork();
            last();
            _returned = _state.IsReachable ? _state.SinceFork(_root) : _returned;
        }

        var interrupted = Interrupted(start, watcher);
        var normal = start.Fork();
        JoinInto(normal, [.. ends]);
        var any = start.Fork();
        JoinInto(any, normal.IsReachable ? [normal, interrupted] : [interrupted]);
        var inside = any.Fork();
        _state = inside;
        last();
        var written = _state.SinceFork(any);
        _state = start;
        start.Adopt(normal.SinceFork(start));
        if (!normal.IsReachable)
            return;
        foreach (var slot in written.Written)
            start.Set(slot, written.Find(slot)!);
        start.IsReachable = written.IsReachable;
    }
}
