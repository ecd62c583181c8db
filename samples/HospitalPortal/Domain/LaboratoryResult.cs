namespace HospitalPortal.Domain;

/// <summary>One measurement of the laboratory.</summary>
[HealthData]
public sealed record LaboratoryResult
{
    [DirectIdentifier]
    public required string Ipp { get; init; }

    /// <summary>What was measured, in LOINC.</summary>
    public required string Code { get; init; }

    public required decimal Value { get; init; }

    public required string Unit { get; init; }
}
