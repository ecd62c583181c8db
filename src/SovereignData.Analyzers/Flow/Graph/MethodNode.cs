namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>A member with a body: what it calls, and whether a sink lies within reach.</summary>
internal sealed class MethodNode(IMethodSymbol method)
{
    public IMethodSymbol Method { get; } = method;

    public IMethodSymbol[] Callees { get; set; } = [];

    /// <summary>A sink is called in this very body.</summary>
    public bool CallsSink { get; set; }

    /// <summary>A sink is called here or in something called from here; known once the component is.</summary>
    public bool ReachesSink { get; set; }

    /// <summary>The members that call each other in a circle with this one; this one alone where there is no recursion.</summary>
    public MethodNode[] Component { get; set; } = [];

    /// <summary>It reads a delegate from a member: what that runs lies wherever somebody puts one there.</summary>
    public bool RunsStoredDelegates { get; set; }

    /// <summary>What is said of it came ready-made: its body is not looked into.</summary>
    public bool IsReady { get; init; }

    public bool IsRecursive => Component.Length > 1 || Callees.Contains(Method, SymbolEqualityComparer.Default);
}
