using SovereignData.Analyzers.Flow.Library;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Queries that run when they are read: a variable that one of them captures counts with what it holds then.</content>
internal sealed partial class BodyAnalysis
{
    private readonly List<CallSite> _deferred = [];
    private readonly HashSet<ISymbol> _deferredOn = new(SymbolEqualityComparer.Default);
    private bool _isRedoing;
    private int _redone;

    /// <summary>Keeps a deferred call that hangs on a captured variable, or on such a call before it.</summary>
    private void Defer(CallSite site, Value result)
    {
        if (_isRedoing || !LibraryModel.IsDeferred(site.Method) || result.Objects.IsEmpty || _closures.Count > 0)
            return;
        var hangs = _deferred.Exists(earlier => site.Arguments.Any(argument => argument.Operation == earlier.Operation || Operations.Unconverted(argument.Operation) is ILocalReferenceOperation));
        foreach (var argument in site.Arguments)
        {
            foreach (var heapObject in argument.Value.Objects)
            {
                if (heapObject.Callable is not { Body: { } body } callable || !IsOwn(body))
                    continue;
                foreach (var captured in _engine.SummaryOf(callable, _cancellationToken).Captured)
                {
                    if (captured is { Root: InputRoot.Captured, Symbol: ILocalSymbol variable } && !IsCaptured(variable))
                        hangs |= _deferredOn.Add(variable) || _deferredOn.Contains(variable);
                }
            }
        }

        if (!hangs)
            return;
        _deferred.RemoveAll(earlier => earlier.Operation == site.Operation);
        _deferred.Add(site);
    }

    /// <summary>A variable that deferred calls capture holds something else now.</summary>
    private void Redo(ISymbol variable)
    {
        if (_isRedoing || !_deferredOn.Contains(variable))
            return;
        _isRedoing = true;
        foreach (var site in _deferred)
        {
            if (++_redone > FlowBudget.DeferredRuns)
            {
                Exhaust(nameof(FlowBudget.DeferredRuns));
                break;
            }

            InvokeLibrary(site);
        }

        _isRedoing = false;
    }
}
