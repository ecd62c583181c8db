namespace SovereignData.Analyzers.Flow.Values;

/// <summary>One thing that is known of a value.</summary>
/// <param name="Origin">What it is about.</param>
/// <param name="Cap">The level to which it has been lowered; <see cref="Level.Identifying"/> when it has not.</param>
/// <param name="Trace">How it came here.</param>
internal readonly record struct Fact(Origin Origin, Level Cap, Trace Trace)
{
    /// <summary>The level of a source after every lowering.</summary>
    public Level Level => Origin is SourceOrigin source && source.Level < Cap ? source.Level : Cap;

    public Fact Lowered(Level cap) => cap < Cap ? this with { Cap = cap } : this;
}
