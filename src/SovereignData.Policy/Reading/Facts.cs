namespace SovereignData.Policy;

/// <summary>What supports the statements of an entry, and of what it holds.</summary>
internal sealed record Facts(Day? AsOf, string? Source, Day? ValidUntil, Confidence Confidence)
{
    public static Facts Unstated { get; } = new(AsOf: null, Source: null, ValidUntil: null, Confidence.Primary);

    /// <summary>What the entry states; where it is silent, what the entry around it states.</summary>
    public static Facts Read(ReadingScope scope, Fields entry, Facts inherited) => new(
        scope.Date(entry["asOf"]) ?? inherited.AsOf,
        scope.Text(entry["source"]) ?? inherited.Source,
        scope.Date(entry["validUntil"]) ?? inherited.ValidUntil,
        scope.Name(entry["confidence"], PolicyNames.Confidences, "UnknownConfidence") ?? inherited.Confidence);
}
