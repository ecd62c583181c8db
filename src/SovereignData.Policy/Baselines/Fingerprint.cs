namespace SovereignData.Policy;

/// <summary>What makes a finding the same finding after lines have moved and locals have been renamed.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Member">The documentation id of the member that it stands in, or the name of a file that is not code.</param>
/// <param name="Source">What is sent, as the diagnostic's property <c>source</c> says.</param>
/// <param name="Sink">What sends it, as the diagnostic's property <c>sink</c> says.</param>
public sealed record Fingerprint(string Rule, string? Member, string? Source, string? Sink)
{
    /// <summary>The order in which a baseline lists them.</summary>
    internal static IComparer<Fingerprint> Order { get; } = Comparer<Fingerprint>.Create(static (left, right) => left.Parts
        .Zip(right.Parts, string.CompareOrdinal)
        .FirstOrDefault(static difference => difference != 0));

    private IEnumerable<string?> Parts => [Rule, Member, Source, Sink];
}
