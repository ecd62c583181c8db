namespace SovereignData.Analyzers.Baselines;

/// <summary>What a diagnostic says of itself so that a baseline can list it: in its properties, which the compiler writes into SARIF.</summary>
internal static class FindingProperties
{
    /// <param name="member">A documentation id, or the name of a file that is not code.</param>
    /// <param name="source">What it is about.</param>
    /// <param name="sink">Where that goes.</param>
    public static ImmutableDictionary<string, string?> Of(string member, string? source = null, string? sink = null) => ImmutableDictionary<string, string?>.Empty
        .Add(Baseline.MemberProperty, member)
        .Add(Baseline.SourceProperty, source)
        .Add(Baseline.SinkProperty, sink);

    /// <summary>What a diagnostic is known again by; null where no baseline can list it.</summary>
    public static Fingerprint? FingerprintOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Baseline.MemberProperty, out var member)
            ? Baseline.FingerprintOf(diagnostic.Id, member, Property(diagnostic, Baseline.SourceProperty), Property(diagnostic, Baseline.SinkProperty))
            : null;

    private static string? Property(Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out var value) ? value : null;
}
