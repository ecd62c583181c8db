using SovereignData.Analyzers.Flow.Summaries;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <summary>What the engine knows of a body: its last summary, and whether that is its last word.</summary>
internal sealed class Analysed(AnalysedBody body, ObjectRegistry registry)
{
    public AnalysedBody Body { get; set; } = body;

    public ObjectRegistry Registry { get; private set; } = registry;

    public Summary Summary { get; set; } = Summary.Bottom;

    public Hit[] Hits { get; set; } = [];

    public IOperation[] Nested { get; set; } = [];

    public List<SyntaxNode> NestedSeen { get; set; } = [];

    /// <summary>For a member: the members whose last pass read its summary.</summary>
    public HashSet<Analysed> Readers { get; } = [];

    /// <summary>For a member that calls itself, by way of others or not: it has not run since a summary that it read changed.</summary>
    public bool IsDue { get; set; } = true;

    /// <summary>For a member: the bound that stopped one that it calls and that sends nothing itself.</summary>
    public string? StoppedBelow { get; set; }

    public int Passes { get; set; }

    public bool IsRunning { get; set; }

    public bool IsAskedAgain { get; set; }

    public void BecomeCoarse()
    {
        if (!Body.IsCoarse)
            (Body, Summary) = (Body with { IsCoarse = true }, Summary.Bottom);
    }

    /// <summary>It has said its last word: what that took is let go.</summary>
    public void Settle()
    {
        (Body, Registry) = (Body with { Operations = [] }, new());
        Readers.Clear();
    }
}
