namespace HospitalPortal.Admissions;

internal sealed class CsvFormat : IArchiveFormat
{
    public string Line(Admission admission) =>
        string.Join(';', admission.StayNumber, admission.Patient.Ipp, admission.Ward, admission.Reason);
}
