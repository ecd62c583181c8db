using SovereignData.Analyzers.Flow.Fields;

namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>
/// The part of the call graph below a member, as strongly connected components, callees first (Tarjan's algorithm,
/// without recursion of its own). A component, and the order in it, depends on the code alone, never on where the walk began.
/// </summary>
internal sealed class CallGraph(IFlowModel model, BodySource bodies, Dispatch dispatch, DelegateTargets delegates, LibraryOverrides overrides, Func<IMethodSymbol, bool?> isKnownToReach)
{
    private readonly Dictionary<IMethodSymbol, MethodNode> _nodes = new(SymbolEqualityComparer.Default);

    public MethodNode? Find(IMethodSymbol method) => _nodes.TryGetValue(method, out var node) ? node : null;

    /// <summary>The components below and with <paramref name="method"/> that have not been walked before, callees first.</summary>
    public IReadOnlyList<MethodNode[]> Explore(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (_nodes.TryGetValue(method, out var known) && !known.Component.IsEmpty)
            return [];
        var components = new List<MethodNode[]>();
        var marks = new Dictionary<MethodNode, Mark>();
        var path = new Stack<MethodNode>();
        var open = new Stack<(MethodNode Node, int Next)>();
        Open(NodeOf(method, cancellationToken));
        while (open.Count > 0)
        {
            var (node, next) = open.Pop();
            if (next < node.Callees.Length)
            {
                open.Push((node, next + 1));
                var callee = NodeOf(node.Callees[next], cancellationToken);
                if (!callee.Component.IsEmpty)
                    continue;
                if (!marks.TryGetValue(callee, out var mark))
                    Open(callee);
                else if (mark.IsOpen)
                    marks[node].Low = Math.Min(marks[node].Low, mark.Index);
                continue;
            }

            var own = marks[node];
            if (own.Low == own.Index)
                components.Add(Close(node));
            if (open.Count > 0)
                marks[open.Peek().Node].Low = Math.Min(marks[open.Peek().Node].Low, own.Low);
        }

        return components;

        void Open(MethodNode node)
        {
            marks.Add(node, new Mark(marks.Count));
            path.Push(node);
            open.Push((node, 0));
        }

        MethodNode[] Close(MethodNode root)
        {
            var members = new List<MethodNode>();
            MethodNode member;
            do
            {
                member = path.Pop();
                marks[member].IsOpen = false;
                members.Add(member);
            }
            while (member != root);
            var component = members.Count == 1 ? members.ToArray() : Ordered(members);
            var reaches = false;
            foreach (var node in component)
                reaches |= node.CallsSink || node.Callees.Any(callee => Find(callee)!.ReachesSink);
            foreach (var node in component)
            {
                node.ReachesSink = reaches;
                node.Component = component;
            }

            return component;
        }
    }

    /// <summary>As a walk from the one that is declared first comes to them, the last of them first: callees mostly go before those that call them.</summary>
    private MethodNode[] Ordered(List<MethodNode> circle)
    {
        var (found, entered, open) = (new List<MethodNode>(), new HashSet<MethodNode>(), new Stack<MethodNode>());
        open.Push(circle.OrderBy(static member => member.Method, SourceOrder.Instance).First());
        var members = new HashSet<MethodNode>(circle);
        while (open.Count > 0)
        {
            var member = open.Pop();
            if (!entered.Add(member))
                continue;
            found.Add(member);
            for (var i = member.Callees.Length - 1; i >= 0; i--)
            {
                if (Find(member.Callees[i]) is { } callee && members.Contains(callee))
                    open.Push(callee);
            }
        }

        found.Reverse();
        return found.ToArray();
    }

    private MethodNode NodeOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (_nodes.TryGetValue(method, out var node))
            return node;
        node = !bodies.IsInSight(method) ? Ready(method, bodies.SendsInPackage(method))
            : isKnownToReach(method) is { } reaches ? Ready(method, reaches)
            : Scanned(method, cancellationToken);
        _nodes.Add(method, node);
        return node;
    }

    private MethodNode Scanned(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var node = new MethodNode(method);
        new CallScan(model, dispatch, delegates, overrides).Describe(node, bodies.OperationsOf(method, cancellationToken), cancellationToken);
        return node;
    }

    /// <summary>A member of a package, or one that is remembered: whether it sends is known.</summary>
    private static MethodNode Ready(IMethodSymbol method, bool reaches)
    {
        var node = new MethodNode(method) { IsReady = true, ReachesSink = reaches };
        node.Component = [node];
        return node;
    }

    private sealed class Mark(int index)
    {
        public int Index { get; } = index;

        public int Low { get; set; } = index;

        public bool IsOpen { get; set; } = true;
    }
}
