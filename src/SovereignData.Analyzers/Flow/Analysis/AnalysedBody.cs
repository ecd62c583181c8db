namespace SovereignData.Analyzers.Flow.Analysis;

/// <summary>A body to summarise: a member, or a lambda or local function inside one.</summary>
/// <param name="Method">Its symbol.</param>
/// <param name="Operations">What runs, in order.</param>
/// <param name="Syntax">For a lambda or local function, its whole syntax: variables declared outside are captured.</param>
internal sealed record AnalysedBody(IMethodSymbol Method, IOperation[] Operations, SyntaxNode? Syntax)
{
    public bool IsNested => Syntax is not null;

    /// <summary>How many objects its summary hands on as such.</summary>
    public int Objects { get; init; } = FlowBudget.ObjectsPerSummary;

    /// <summary>How many members call each other, this one among them.</summary>
    public int Circle { get; init; } = 1;

    /// <summary>It does not call itself, by way of others or not.</summary>
    public bool IsAlone { get; init; }

    /// <summary>The children of children are its children.</summary>
    public bool IsFolded => Circle > 1;

    /// <summary>It keeps changing: objects are folded into what they hold, and virtual calls joined.</summary>
    public bool IsCoarse { get; init; }
}
