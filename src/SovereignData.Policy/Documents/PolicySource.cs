namespace SovereignData.Policy;

/// <summary>A source: values that carry health data, or a level, though no attribute says so.</summary>
/// <param name="Data">What the values are.</param>
public sealed record PolicySource(DataCategory Data)
{
    /// <summary>The type, member or method meant, or null where <see cref="Attribute"/> is given.</summary>
    public SymbolPattern? Symbol { get; init; }

    /// <summary>The attribute (or a base of it) whose bearers are meant, or null where <see cref="Symbol"/> is given.</summary>
    public SymbolPattern? Attribute { get; init; }

    /// <summary>The parameter meant; null for the return value, property, field or type itself.</summary>
    public string? Of { get; init; }

    /// <summary>Fields and properties one of which a call has to take as an argument for its result to be meant; empty for any call.</summary>
    public IReadOnlyList<SymbolPattern> Given { get; init; } = [];

    /// <summary>Constant paths one of which, or one below it, a call has to take as an argument for its result to be meant; empty for any call.</summary>
    public IReadOnlyList<string> GivenPaths { get; init; } = [];

    /// <summary>Whether a text is one of <see cref="GivenPaths"/> or goes on below it: behind a character that is neither a letter nor a digit.</summary>
    public bool IsGiven(string path) => GivenPaths.Any(given =>
        path.StartsWith(given, StringComparison.Ordinal) && (path.Length == given.Length || !char.IsLetterOrDigit(path[given.Length])));

    /// <summary>Where the entry stands in its file.</summary>
    public TextRange At { get; init; }
}
