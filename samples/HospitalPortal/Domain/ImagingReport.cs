namespace HospitalPortal.Domain;

/// <summary>What a radiologist saw.</summary>
[HealthData]
public sealed record ImagingReport
{
    public int Id { get; init; }

    [DirectIdentifier]
    public required string Ipp { get; init; }

    public required string Modality { get; init; }

    public required string Findings { get; init; }
}
