namespace SovereignData.Benchmarks.Reporting;

/// <summary>A ratio that has to hold.</summary>
/// <param name="Text">What is demanded.</param>
/// <param name="Bound">The bound of the ratio.</param>
/// <param name="IsFloor">Whether the ratio must not fall below it; otherwise, not rise above.</param>
/// <param name="Ratio">How it is measured.</param>
internal sealed record Demand(string Text, double Bound, bool IsFloor, Func<Results, double> Ratio)
{
    public bool Holds(double ratio) => IsFloor ? ratio >= Bound : ratio <= Bound;
}
