namespace HospitalPortal.Domain;

/// <summary>The patients that the portal knows. Their identities are published test fixtures.</summary>
public sealed class PatientRegistry
{
    private readonly Dictionary<string, Patient> patients = new Patient[]
    {
        new() { Ipp = "800100", Ins = "295109912611193", FamilyName = "Essai", GivenName = "Ada", BirthDate = new DateOnly(1995, 10, 3), Postcode = "59000" },
        new() { Ipp = "800200", Ins = "253072B07300470", FamilyName = "Exemple", GivenName = "Lucie", BirthDate = new DateOnly(1953, 7, 21), Postcode = "20200" },
    }.ToDictionary(patient => patient.Ipp);

    public Patient Find(string ipp) => patients[ipp];
}
