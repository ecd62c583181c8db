namespace HospitalPortal.Admissions;

/// <summary>What the screen in the corridor shows.</summary>
internal sealed record BedNotice(string Patient, string Ward)
{
    public static BedNotice Of(Admission admission) =>
        new($"{admission.Patient.GivenName} {admission.Patient.FamilyName}", admission.Ward);
}
