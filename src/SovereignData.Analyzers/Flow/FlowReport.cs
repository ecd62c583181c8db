namespace SovereignData.Analyzers.Flow;


/// <summary>What one member sends.</summary>
/// <param name="Findings">In the order of the source.</param>
/// <param name="Exhausted">The bound at which the analysis stopped, if it did.</param>
internal sealed record FlowReport(Finding[] Findings, string? Exhausted)
{
    public static FlowReport Empty { get; } = new([], Exhausted: null);
}
