namespace SovereignData.Policy;

/// <summary>One assurance of an offer or a provider, with what supports it.</summary>
/// <param name="Assurance">Exactly one assurance; it stands for what it implies too.</param>
public sealed record AssuranceClaim(Assurances Assurance)
{
    /// <summary>How well the claim is supported.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The last day on which it holds, or null where no end is known.</summary>
    public Day? ValidUntil { get; init; }

    /// <summary>Where the claim was found, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the claim holds on a day: its end is inclusive.</summary>
    public bool HoldsOn(Day day) => ValidUntil is not { } end || day <= end;
}
