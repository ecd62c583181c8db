using Microsoft.CodeAnalysis.FlowAnalysis;
using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <summary>Reads bodies for what becomes of what they are handed; each once for the same arguments.</summary>
internal sealed class BodyReader(BodySource bodies, Implementations implementations, TagReader tags, CancellationToken cancellationToken)
{
    private readonly Dictionary<CallKey, BodyResult> _read = [];
    private readonly Dictionary<IMethodSymbol, ControlFlowGraph[]> _graphs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _open = new(SymbolEqualityComparer.Default);
    private int _bodies;

    public TagReader Tags => tags;

    public Implementations Implementations => implementations;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>What fields, properties and parameters of constructors hold.</summary>
    public HeldValues Held => field ??= new(this);

    /// <summary>The operations that were seen not to protect, and how.</summary>
    public Dictionary<SyntaxNode, Weakness> Weak { get; } = [];

    /// <summary>The bound that was reached, if one was.</summary>
    public string? Exhausted { get; set; }

    /// <summary>The arguments of constructors, wherever an object was seen to be made.</summary>
    public List<(IMethodSymbol Constructor, Material[] Arguments)> Created { get; } = [];

    /// <summary>Begins to count anew: for another pseudonymiser.</summary>
    public void Begin() => (_bodies, Exhausted) = (0, null);

    /// <summary>The methods with a body that a call may run.</summary>
    public IReadOnlyList<IMethodSymbol> TargetsOf(IMethodSymbol method, ITypeSymbol? receiver)
    {
        var definition = BodySource.Definition(method);
        if (!definition.IsAbstract && !definition.IsVirtual && !definition.IsOverride)
            return bodies.IsInSight(definition) ? [definition] : [];
        var targets = implementations.Of(definition, receiver).Where(bodies.IsInSight);
        return [.. definition.IsAbstract || !bodies.IsInSight(definition) ? targets : targets.Prepend(definition)];
    }

    public bool IsInSight(IMethodSymbol method) => bodies.IsInSight(BodySource.Definition(method));

    /// <summary>What a method makes of its arguments, by ordinal.</summary>
    public BodyResult Call(IMethodSymbol method, Material[] arguments, Material receiver)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var key = new CallKey(method, arguments, receiver);
        if (_read.TryGetValue(key, out var known))
            return known;
        if (!_open.Add(method))
            return BodyResult.Empty;
        try
        {
            if (_open.Count > ReadingBudget.Calls || ++_bodies > ReadingBudget.Bodies)
            {
                Exhausted ??= _bodies > ReadingBudget.Bodies ? nameof(ReadingBudget.Bodies) : nameof(ReadingBudget.Calls);
                return BodyResult.Trusted;
            }

            var slots = new Slots();
            foreach (var parameter in method.Parameters.Where(parameter => parameter.Ordinal < arguments.Length))
                slots[parameter] = arguments[parameter.Ordinal];
            var result = BodyResult.Empty with { End = slots };
            foreach (var graph in GraphsOf(method))
            {
                var run = new BodyReading(this, graph, method, receiver).Run(result.End);
                result = new(result.Returned.Or(run.Returned), result.InPlace.Or(run.InPlace), run.End);
            }

            _read[key] = result;
            return result;
        }
        finally
        {
            _open.Remove(method);
        }
    }

    /// <summary>Begins to run a function inside a body; not one that is running already.</summary>
    public bool Enter(IMethodSymbol function) => _open.Count <= ReadingBudget.Calls && _open.Add(function);

    public void Leave(IMethodSymbol function) => _open.Remove(function);

    private ControlFlowGraph[] GraphsOf(IMethodSymbol method)
    {
        if (!_graphs.TryGetValue(method, out var graphs))
            _graphs.Add(method, graphs = [.. bodies.OperationsOf(method, cancellationToken).Select(GraphOf).OfType<ControlFlowGraph>()]);
        return graphs;
    }

    private ControlFlowGraph? GraphOf(IOperation operation) => operation switch
    {
        { Parent: not null } => null,
        IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellationToken),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellationToken),
        IBlockOperation body => ControlFlowGraph.Create(body, cancellationToken),
        IFieldInitializerOperation initialiser => ControlFlowGraph.Create(initialiser, cancellationToken),
        IPropertyInitializerOperation initialiser => ControlFlowGraph.Create(initialiser, cancellationToken),
        _ => null,
    };

    private readonly struct CallKey(IMethodSymbol method, Material[] arguments, Material receiver) : IEquatable<CallKey>
    {
        private IMethodSymbol Method { get; } = method;

        private Material[] Arguments { get; } = arguments;

        private Material Receiver { get; } = receiver;

        public bool Equals(CallKey other) =>
            SymbolEqualityComparer.Default.Equals(Method, other.Method) && Receiver.Equals(other.Receiver) && Arguments.SequenceEqual(other.Arguments);

        public override bool Equals(object? obj) => obj is CallKey other && Equals(other);

        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
    }
}
