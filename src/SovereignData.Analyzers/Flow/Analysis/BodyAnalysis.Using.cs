using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>What runs where a <c>using</c> ends, however it ends.</content>
internal sealed partial class BodyAnalysis
{
    private void Using(IUsingOperation @using)
    {
        var held = EvaluateOrExecute(@using.Resources);
        Guard(() => Execute(@using.Body), Operations.Disposals(@using), held);
    }

    /// <summary>A using declaration lasts to the end of its block.</summary>
    private void Using(IUsingDeclarationOperation declaration, Action rest)
    {
        Execute(declaration.DeclarationGroup);
        Guard(rest, Operations.Disposals(declaration), Value.Nothing);
    }

    private void Guard(Action work, IReadOnlyList<Disposal> disposals, Value held)
    {
        if (disposals.Count == 0)
        {
            work();
            return;
        }

        var start = _state;
        var returned = _returned;
        _returned = null;
        var watcher = new Dictionary<Slot, Value>();
        _watchers.Add(watcher);
        _state = start.Fork();
        work();
        _watchers.RemoveAt(_watchers.Count - 1);
        var end = _state;
        _state = start;
        Finally(DisposeAll, start, watcher, [end]);
        JoinReturned(returned);

        void DisposeAll()
        {
            for (var i = disposals.Count - 1; i >= 0; i--)
                Dispose(disposals[i], disposals[i].Variable is { } variable ? ReadVariable(variable, operation: null) : held);
        }
    }

    private void Dispose(Disposal disposal, Value resource)
    {
        var site = new CallSite(disposal.Resource, disposal.Method, resource, [], IsExactly(Operations.Unconverted(disposal.Resource), resource), IsBase: false);
        if (!TargetsOf(site).IsEmpty || _model.SinkOf(disposal.Method) is not null)
            Invoke(site);
    }
}
