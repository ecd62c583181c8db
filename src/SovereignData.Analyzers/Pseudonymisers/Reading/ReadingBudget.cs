namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <summary>Every bound of the reading of pseudonymisers, by name. Reaching one says SOV9004.</summary>
internal static class ReadingBudget
{
    /// <summary>Bodies that are read for one pseudonymiser, its own included.</summary>
    public const int Bodies = 400;

    /// <summary>Calls below a pseudonymiser that are followed.</summary>
    public const int Calls = 64;

    /// <summary>Passes over a body with loops.</summary>
    public const int Passes = 16;
}
