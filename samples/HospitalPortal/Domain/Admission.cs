namespace HospitalPortal.Domain;

/// <summary>One stay. Its number identifies the patient; ward and reason alone are clinical facts.</summary>
[HealthData]
public sealed record Admission
{
    [DirectIdentifier]
    public required string StayNumber { get; init; }

    public required Patient Patient { get; init; }

    public required string Ward { get; init; }

    public required string Reason { get; init; }
}
