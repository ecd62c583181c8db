using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Delegates in the hands of a library: several at once, or kept for later.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>Runs the delegates in the lists that a call is given: <c>Parallel.Invoke</c>.</summary>
    private FactSet InvokeListed(CallSite site)
    {
        var facts = FactSet.Empty;
        foreach (var argument in site.Arguments)
        {
            if (Operations.ListedDelegate(argument.Parameter.Type)?.DelegateInvokeMethod is not { } invoke)
                continue;
            var listed = AllElements(argument.Value, argument.Operation.Syntax);
            if (!HasCallable(listed))
                continue;
            CallArgument[] passed = [.. invoke.Parameters.Select(_ => new CallArgument(argument.Parameter, Value.Nothing, argument.Operation))];
            facts = facts.Union(Whole(InvokeDelegate(listed, passed, argument.Operation)));
        }

        return facts;
    }

    /// <summary>An object of a library keeps the delegates it is made with: <c>new Thread(…)</c>, <c>new Progress&lt;T&gt;(…)</c>, <c>new ActionBlock&lt;T&gt;(…)</c>.</summary>
    private void KeepHandlers(HeapObject made, CallSite site)
    {
        if (FlowTypes.IsTransparent(made.Type))
            return;
        var kept = Value.Nothing;
        foreach (var argument in site.Arguments)
        {
            if (Operations.IsDelegate(argument.Parameter.Type))
                kept = kept.Join(argument.Value);
        }

        if (!kept.Objects.IsEmpty)
            Set(made.Slot(FlowKeys.Handlers), kept);
    }

    /// <summary>What such an object is handed later goes to the delegates that can take it: <c>Start(state)</c>, <c>Report(value)</c>, <c>Post(item)</c>.</summary>
    private void FeedHandlers(Value receiver, CallSite site)
    {
        foreach (var heapObject in receiver.Objects.ToArray())
        {
            if (heapObject.FindSlot(FlowKeys.Handlers) is not { } slot || _state.Find(slot) is not { } handlers)
                continue;
            foreach (var handler in handlers.Objects.ToArray())
            {
                if (handler.Callable is not { Method.Parameters: { IsEmpty: false } parameters })
                    continue;
                var passed = parameters.Select(parameter => Fed(parameter, site)).ToArray();
                if (!Array.TrueForAll(passed, static argument => argument.Value.IsNothing))
                    InvokeDelegate(Value.Of(handler), passed, site.Operation);
            }
        }
    }

    private static CallArgument Fed(IParameterSymbol parameter, CallSite site)
    {
        foreach (var argument in site.Arguments)
        {
            if (parameter.Type.SpecialType == SpecialType.System_Object || SymbolEqualityComparer.Default.Equals(parameter.Type, argument.Parameter.Type))
                return new(parameter, argument.Value, argument.Operation);
        }

        return new(parameter, Value.Nothing, site.Operation);
    }

    private static bool HasCallable(Value value)
    {
        foreach (var heapObject in value.Objects)
        {
            if (heapObject.Callable is not null)
                return true;
        }

        return false;
    }
}
