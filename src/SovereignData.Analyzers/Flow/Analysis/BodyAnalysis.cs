using SovereignData.Analyzers.Flow.State;
using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <summary>
/// Runs one body once over the structured operation tree, in terms of its inputs, and says what it does.
/// The parts: values (what is held), expressions, statements, assignments, calls, library calls.
/// </summary>
internal sealed partial class BodyAnalysis
{
    private readonly FlowEngine _engine;
    private readonly IFlowModel _model;
    private readonly AnalysedBody _body;
    private readonly ObjectRegistry _registry;
    private readonly CancellationToken _cancellationToken;
    private readonly HitCollector _hits = new();
    private readonly List<DelegateCall> _delegateCalls = [];
    private FlowState _state = new();
    private FlowState _root = new();
    private FlowState? _returned;
    private Value _returnValue = Value.Nothing;
    private string? _exhausted;
    private long _work;
    private bool _isSpent;
    private int _operations;

    public BodyAnalysis(FlowEngine engine, AnalysedBody body, ObjectRegistry registry, CancellationToken cancellationToken)
    {
        _engine = engine;
        _model = engine.Model;
        _body = body;
        _registry = registry;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The sinks that values reach in this body, those in its lambdas and local functions included.</summary>
    public HitCollector Hits => _hits;

    public Summary Run()
    {
        EnterParameters();
        if (_body.Method is { MethodKind: MethodKind.Constructor } constructor)
            EnterConstructor(constructor);
        RunToFixpoint();
        if (_returned is { } returned)
            _state = _state.IsReachable ? JoinedExit(returned) : returned;
        RegisterOwn();
        return new SummaryBuilder(new Exit(this)).Build();
    }

    private void RunToFixpoint()
    {
        for (var pass = 0; pass < FlowBudget.LoopPasses; pass++)
        {
            _jumpsChanged = false;
            var start = _state.Fork();
            var before = _state;
            _state = start;
            foreach (var operation in _body.Operations)
                Execute(operation);
            if (!_jumpsChanged)
                return;
            _state = before;
        }

        Exhaust(nameof(FlowBudget.LoopPasses));
    }

    private FlowState JoinedExit(FlowState returned)
    {
        var exit = new FlowState(_root);
        JoinInto(exit, returned, _state);
        return exit;
    }

    private void EnterParameters()
    {
        _root = _state;
        foreach (var parameter in _body.Method.Parameters)
        {
            if (parameter.RefKind == RefKind.Out)
                continue;
            var path = InputPath.Parameter(parameter.Ordinal);
            _state.Set(_registry.Variable(parameter), Declared(parameter, InputValue(path, parameter.Type, _model.TagOf(parameter), parameter.Name, Place.Of(parameter))));
        }
    }

    private void Exhaust(string bound) => _exhausted ??= bound;

    /// <summary>Whether nobody will read what this run says: the member is taken coarsely instead.</summary>
    private bool IsMoot => _exhausted is not null && _body is { IsAlone: true, IsCoarse: false, IsNested: false };

    /// <summary>Counts what is looked at; a member that looks at far more than its size explains is given up.</summary>
    private void Spend(int work)
    {
        _work += work;
        var allowed = FlowBudget.Work + ((long)_operations * FlowBudget.WorkPerOperation);
        if (_isSpent || _work <= (_body.IsCoarse ? allowed * FlowBudget.CoarseWork : allowed))
            return;
        _isSpent = true;
        Exhaust(nameof(FlowBudget.Work));
    }
}
