namespace HospitalPortal.Domain;

/// <summary>What the ward writes to the family doctor. Free text holds names: without a tagged identifier all of it identifies.</summary>
[HealthData]
public sealed record DischargeLetter
{
    public required string Recipient { get; init; }

    public required string Text { get; init; }
}
