using SovereignData.Analyzers.Flow.Analysis;
using SovereignData.Analyzers.Flow.Fields;
using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Flow.Memory;
using SovereignData.Analyzers.Flow.Portable;
using SovereignData.Analyzers.Flow.Services;
using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow;

/// <summary>
/// The flow engine of one compilation: summaries on demand, each computed once, callees first.
/// One thread computes at a time, so that what it finds depends on the code alone.
/// </summary>
internal sealed class FlowEngine
{
    /// <summary>What keeps track of the objects that came out of it.</summary>
    public const string DatabaseContext = "Microsoft.EntityFrameworkCore.DbContext";

    private readonly object _gate = new();
    private readonly CallGraph _graph;
    private readonly CallGraph _reach;
    private readonly Recollection _memory;
    private readonly ContentsResolver _contents;
    private readonly Dictionary<MethodNode, Analysed> _analysed = [];
    private readonly Dictionary<SyntaxNode, Analysed> _nested = [];
    private readonly Callers _callers;
    private readonly ReadySummaries _ready;
    private readonly Compilation _compilation;
    private readonly Dictionary<IOperation, ObjectRegistry> _registries = [];
    private readonly List<SyntaxNode> _nestedInPass = [];
    private Analysed? _running;

    public FlowEngine(Compilation compilation, IFlowModel model, PackageSummaries packages)
    {
        Model = model;
        _compilation = compilation;
        Bodies = new BodySource(compilation, packages);
        IReadOnlyList<Compilation> compilations = [compilation, .. ReferencedProjects.Of(compilation)];
        OwnSymbols.Learn(compilations);
        var memory = ProjectMemory.Of(compilations, model.Fingerprint);
        _memory = new Recollection(memory, Keys, compilation);
        Dispatch = new Dispatch(Bodies, new TypeHierarchy(compilations, memory));
        var members = new MemberIndex(Bodies, new NameIndex(compilations));
        DelegateTargets = new DelegateTargets(Bodies, members);
        Overrides = new LibraryOverrides(Bodies);
        _graph = new CallGraph(model, Bodies, Dispatch, DelegateTargets, Overrides, method => _memory.Find(method) is { Summary: not null } known ? known.ReachesSink : null);
        _reach = _memory.IsEmpty ? _graph : new CallGraph(model, Bodies, Dispatch, DelegateTargets, Overrides, method => _memory.Find(method)?.ReachesSink);
        _contents = new ContentsResolver(this, members, new DelegateRunners(compilations, DelegateTargets, members));
        _callers = new Callers(members, _memory, (method, token) =>
        {
            Explore(_graph, method, token);
            return _graph.Find(method)!.Callees;
        });
        _ready = new ReadySummaries(packages, Keys, compilation);
        Tracker = compilation.GetTypeByMetadataName(DatabaseContext);
        Container = compilation.GetTypeByMetadataName(ServiceCalls.Container);
    }

    public IFlowModel Model { get; }

    public FlowKeys Keys { get; } = new();

    public BodySource Bodies { get; }

    public Dispatch Dispatch { get; }

    public DelegateTargets DelegateTargets { get; }

    public LibraryOverrides Overrides { get; }

    public Alternatives Alternatives { get; } = new();

    public ITypeSymbol AnyType => _compilation.ObjectType;

    /// <summary>The type of what keeps track of objects; null where the code has none.</summary>
    public INamedTypeSymbol? Tracker { get; }

    /// <summary>The type that stands for whatever container hands out services; null where the code has none.</summary>
    public INamedTypeSymbol? Container { get; }

    /// <summary>
    /// What a method sends, or for a field or property the constructor that runs its initialiser; lambdas and local functions included.
    /// Empty when no sink is in reach.
    /// </summary>
    public FlowReport Report(ISymbol member, CancellationToken cancellationToken)
    {
        if (BodySource.MethodRunning(member) is not { } method)
            return FlowReport.Empty;
        lock (_gate)
        {
            var definition = BodySource.Definition(method);
            if (_memory.Find(definition) is { } remembered && (remembered.Summary is not null || !remembered.ReachesSink))
                return Remembered(definition, remembered, cancellationToken);
            Explore(_reach, definition, cancellationToken);
            if (_reach.Find(definition) is not { ReachesSink: true })
                return FlowReport.Empty;
            Explore(_graph, definition, cancellationToken);
            var node = _graph.Find(definition)!;
            Summarise(node, cancellationToken);
            var (hits, exhausted) = HitsOf(_analysed[node]);
            return Resolved(hits, exhausted, cancellationToken);
        }
    }

    private FlowReport Resolved(IEnumerable<Hit> hits, string? exhausted, CancellationToken cancellationToken)
    {
        var findings = _contents.Resolve(hits, cancellationToken);
        return new(findings, exhausted ?? _contents.Exhausted);
    }

    private FlowReport Remembered(IMethodSymbol definition, Remembered remembered, CancellationToken cancellationToken) =>
        remembered.ReachesSink ? Resolved(_memory.HitsOf(definition, remembered), remembered.Exhausted, cancellationToken) : FlowReport.Empty;

    /// <summary>Walks the calls below a member, and keeps that no sink lies below those from which none can be reached.</summary>
    private void Explore(CallGraph graph, IMethodSymbol definition, CancellationToken cancellationToken)
    {
        foreach (var component in graph.Explore(definition, cancellationToken))
        {
            foreach (var node in component)
            {
                if (!node.ReachesSink && !node.IsReady && _memory.Find(node.Method) is null)
                    _memory.Keep(node, summary: null, [], exhausted: null);
            }
        }
    }

    private (IEnumerable<Hit> Hits, string? Exhausted) HitsOf(Analysed analysed)
    {
        var hits = new HitCollector();
        string? exhausted = null;
        Gather(analysed, hits, ref exhausted);
        return (hits.All, exhausted);
    }

    /// <summary>What other assemblies need to know of this one, as text; null where there is nothing to say.</summary>
    public string? Export(CancellationToken cancellationToken)
    {
        lock (_gate)
            return new SummaryExporter(this, _compilation, cancellationToken).Export(cancellationToken);
    }

    /// <summary>What is put, anywhere in this code, where a path that begins at a field or static leads.</summary>
    public FactSet ContentsAt(InputPath path, CancellationToken cancellationToken) => _contents.Contents(path, cancellationToken);

    /// <summary>
    /// What may run when a definition is called through a type, where packages say it: its own summary and those of its implementations.
    /// Null stands for one that does what unknown code does.
    /// </summary>
    public IReadOnlyList<Summary?> ReadySummariesOf(IMethodSymbol definition, INamedTypeSymbol? through) => _ready.Of(definition, through);

    /// <summary>The members that may run a method.</summary>
    public IReadOnlyList<IMethodSymbol> CallersOf(IMethodSymbol method, CancellationToken cancellationToken) => _callers.Of(method, cancellationToken);

    /// <summary>The summary of a definition with a body; what is known so far where the call is recursive.</summary>
    public Summary SummaryOf(IMethodSymbol definition, CancellationToken cancellationToken)
    {
        if (_memory.SummaryOf(definition) is { } remembered)
        {
            Hear(_memory.Find(definition) is { ReachesSink: false } silent ? silent.Exhausted : null);
            return remembered;
        }

        Explore(_graph, definition, cancellationToken);
        var node = _graph.Find(definition)!;
        if (!_analysed.ContainsKey(node))
            Summarise(node, cancellationToken);
        var analysed = _analysed[node];
        if (_running is { } reader)
            analysed.Readers.Add(reader);
        Hear(node.ReachesSink ? null : analysed.Summary.Exhausted ?? analysed.StoppedBelow);
        return analysed.Summary;
    }

    /// <summary>A member that sends nothing is not reported on: that it was stopped is said of the one that calls it.</summary>
    private void Hear(string? bound)
    {
        if (_running is { } reader)
            reader.StoppedBelow ??= bound;
    }

    /// <summary>The summary of a lambda or local function.</summary>
    public Summary SummaryOf(Callable callable, CancellationToken cancellationToken)
    {
        var body = callable.Body!;
        if (_nested.TryGetValue(body.Syntax, out var known))
        {
            known.IsAskedAgain |= known.IsRunning;
            return known.Summary;
        }

        var operation = body switch
        {
            IAnonymousFunctionOperation lambda => lambda.Body,
            ILocalFunctionOperation function => function.Body ?? function.IgnoredBody,
            _ => body,
        };
        var around = MemberAround(callable.Method) ?? new(callable.Method, [], Syntax: null);
        var analysed = new Analysed(around with { Method = callable.Method.OriginalDefinition, Operations = operation is null ? [] : [operation], Syntax = body.Syntax }, RegistryOf(body)) { IsRunning = true };
        _nested.Add(body.Syntax, analysed);
        _nestedInPass.Add(body.Syntax);
        for (var pass = 0; pass < FlowBudget.RecursionPasses; pass++)
        {
            analysed.IsAskedAgain = false;
            if (!Run(analysed, cancellationToken) || !analysed.IsAskedAgain)
                break;
        }

        analysed.IsRunning = false;
        return analysed.Summary;
    }

    /// <summary>The member that a lambda or local function is written in, as precisely as that is taken, whoever asks.</summary>
    private AnalysedBody? MemberAround(ISymbol nested)
    {
        while (nested is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            nested = nested.ContainingSymbol;
        return BodySource.MethodRunning(nested) is { } member && _graph.Find(BodySource.Definition(member)) is { } node && _analysed.TryGetValue(node, out var analysed) ? analysed.Body : null;
    }

    /// <summary>The objects of a lambda or local function stay the same over the passes of the member around it.</summary>
    private ObjectRegistry RegistryOf(IOperation nested)
    {
        if (!_registries.TryGetValue(nested, out var registry))
            _registries.Add(nested, registry = new());
        return registry;
    }

    private void Gather(Analysed analysed, HitCollector hits, ref string? exhausted)
    {
        exhausted ??= analysed.Summary.Exhausted ?? analysed.StoppedBelow;
        foreach (var hit in analysed.Hits)
            hits.Add(hit);
        foreach (var nested in analysed.Nested)
        {
            if (_nested.TryGetValue(nested.Syntax, out var inner))
                Gather(inner, hits, ref exhausted);
        }
    }

    /// <summary>Summarises everything below a member that has not been, component by component, callees first.</summary>
    private void Summarise(MethodNode root, CancellationToken cancellationToken)
    {
        var open = new Stack<(MethodNode Node, int Next)>();
        var entered = new HashSet<MethodNode>();
        Enter(root);
        while (open.Count > 0)
        {
            var (node, next) = open.Pop();
            if (next < node.Component.Length && node.Component.Length > 1)
            {
                open.Push((node, next + 1));
                foreach (var callee in node.Component[next].Callees)
                    Enter(_graph.Find(callee)!.Component[0]);
                continue;
            }

            if (node.Component.Length == 1 && next < node.Callees.Length)
            {
                open.Push((node, next + 1));
                Enter(_graph.Find(node.Callees[next])!.Component[0]);
                continue;
            }

            if (!_analysed.ContainsKey(node))
                SummariseComponent(node.Component, cancellationToken);
        }

        void Enter(MethodNode node)
        {
            if (!node.IsReady && !_analysed.ContainsKey(node) && entered.Add(node.Component[0]))
                open.Push((node.Component[0], 0));
        }
    }

    private void SummariseComponent(MethodNode[] component, CancellationToken cancellationToken)
    {
        var isRecursive = component[0].IsRecursive;
        var objects = isRecursive ? FlowBudget.ObjectsPerRecursiveSummary : FlowBudget.ObjectsPerSummary;
        var members = Array.ConvertAll(component, node => new Analysed(new AnalysedBody(node.Method, Bodies.OperationsOf(node.Method, cancellationToken), Syntax: null) { Objects = objects, Circle = component.Length, IsAlone = !isRecursive }, new()));
        for (var i = 0; i < component.Length; i++)
            _analysed[component[i]] = members[i];
        try
        {
            if (isRecursive)
                RunToFixpoint(members, cancellationToken);
            else
                RunAlone(members[0], cancellationToken);
            Keep(component);
        }
        catch
        {
            foreach (var node in component)
                _analysed.Remove(node);
            throw;
        }
    }

    /// <summary>Runs a member that does not call itself; one that reached a bound is taken coarsely instead.</summary>
    private void RunAlone(Analysed member, CancellationToken cancellationToken)
    {
        RunMember(member, isRecursive: false, cancellationToken);
        if (member.Summary.Exhausted is null)
            return;
        member.BecomeCoarse();
        RunMember(member, isRecursive: true, cancellationToken);
    }

    /// <summary>Runs each member again for as long as a summary that it read has changed.</summary>
    private void RunToFixpoint(Analysed[] members, CancellationToken cancellationToken)
    {
        var precise = members.Length switch
        {
            <= FlowBudget.SmallRecursion => FlowBudget.PrecisePasses,
            <= FlowBudget.LargeRecursion => FlowBudget.PrecisePassesOfMany,
            _ => 0,
        };
        while (Array.Exists(members, static member => member.IsDue))
        {
            foreach (var member in members)
            {
                if (!member.IsDue)
                    continue;
                member.IsDue = false;
                if (member.Passes == FlowBudget.RecursionPasses || member is { Body.IsCoarse: true, Summary.Exhausted: not null })
                {
                    member.Summary = member.Summary.StoppedAt(member.Summary.Exhausted ?? nameof(FlowBudget.RecursionPasses));
                    continue;
                }

                if (member.Passes++ == precise)
                    member.BecomeCoarse();
                if (!RunMember(member, isRecursive: true, cancellationToken))
                    continue;
                if (member is { Body.IsCoarse: false, Summary.Exhausted: not null })
                {
                    member.BecomeCoarse();
                    member.IsDue = true;
                }

                foreach (var reader in member.Readers)
                    reader.IsDue = true;
            }
        }
    }

    private void Keep(MethodNode[] component)
    {
        foreach (var node in component)
        {
            var analysed = _analysed[node];
            var (hits, exhausted) = HitsOf(analysed);
            _memory.Keep(node, analysed.Summary, hits, exhausted);
            analysed.Settle();
            Bodies.Release(node.Method);
        }
    }

    private bool RunMember(Analysed member, bool isRecursive, CancellationToken cancellationToken)
    {
        var outer = _nestedInPass.Count;
        var running = _running;
        _running = member;
        try
        {
            if (isRecursive)
                member.NestedSeen.ForEach(nested => _nested.Remove(nested));
            return Run(member, cancellationToken);
        }
        catch
        {
            for (var i = outer; i < _nestedInPass.Count; i++)
                _nested.Remove(_nestedInPass[i]);
            throw;
        }
        finally
        {
            _running = running;
            member.NestedSeen = _nestedInPass.GetRange(outer, _nestedInPass.Count - outer);
            _nestedInPass.RemoveRange(outer, _nestedInPass.Count - outer);
        }
    }

    /// <summary>Runs a body once; whether its summary says something new.</summary>
    private bool Run(Analysed analysed, CancellationToken cancellationToken)
    {
        var analysis = new BodyAnalysis(this, analysed.Body, analysed.Registry, cancellationToken);
        var summary = analysis.Run();
        summary = PathFolding.Within(analysed.Body, analysed.Body.IsNested || analysis.Nested.Any(), summary);
        if (analysed.Body is { IsCoarse: true, IsNested: false })
            summary = Widening.Of(analysed.Summary, summary);
        var changed = !summary.Says(analysed.Summary);
        analysed.Summary = summary;
        analysed.Hits = [.. analysis.Hits.All];
        analysed.Nested = [.. analysis.Nested];
        return changed;
    }
}
