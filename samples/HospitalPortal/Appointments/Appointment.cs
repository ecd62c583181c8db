namespace HospitalPortal.Appointments;

/// <summary>A visit that is agreed.</summary>
[HealthData]
internal sealed record Appointment : IVisit
{
    // SOV3004: for all visits this number identifies; called a pseudonym here, it would leave as one.
    [Pseudonymised]
    public required string Ipp { get; init; }

    [DirectIdentifier]
    public required string FamilyName { get; init; }

    // SOV3001: next to tags that say what identifies, none on this one says that it does not.
    public required string PatientPhone { get; init; }

    public required string Clinic { get; init; }

    public required DateTimeOffset At { get; init; }
}
