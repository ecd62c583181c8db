namespace SovereignData.Analyzers.Flow.Values;

/// <summary>One thing that is known of a value.</summary>
/// <param name="Origin">What it is about.</param>
/// <param name="Cap">The level to which it has been lowered; <see cref="Level.Identifying"/> when it has not.</param>
/// <param name="Trace">How it came here.</param>
internal readonly record struct Fact(Origin Origin, Level Cap, Trace Trace)
{
    /// <summary>It has become part of a name: an address, the name of an object, a key, a tag, metadata.</summary>
    public bool IsName { get; init; }

    /// <summary>The level of a source after every lowering.</summary>
    public Level Level => Origin is SourceOrigin source && source.Level < Cap ? source.Level : Cap;

    /// <summary>Whether both are about the same, in the same place.</summary>
    public bool Means(Fact other) => IsName == other.IsName && Origin.Means(other.Origin);

    /// <summary>Whether both are about one input, in the same place, and differ at most in what of it is left and to which level it was lowered.</summary>
    public bool IsOfSameInput(Fact other) => Origin is InputOrigin mine && other.Origin is InputOrigin theirs && IsName == other.IsName && mine.IsOfSameInput(theirs);

    /// <summary>Whether it says all that another of the same input says.</summary>
    public bool Includes(Fact other) => Cap >= other.Cap && ((InputOrigin)Origin).Includes((InputOrigin)other.Origin);

    public Fact Lowered(Level cap) => cap < Cap ? this with { Cap = cap } : this;
}
