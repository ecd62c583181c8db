namespace SovereignData.Analyzers.Flow.Values;

/// <summary>Picks the sources that a value goes on naming: the first ones, and each that is more telling than those before it.</summary>
internal sealed class SourceTally(int names)
{
    private int _count;
    private Level? _highest;

    public bool Takes(Level level)
    {
        if (_count >= names && _highest >= level)
            return false;
        _count++;
        _highest = _highest is { } highest && highest > level ? highest : level;
        return true;
    }
}
