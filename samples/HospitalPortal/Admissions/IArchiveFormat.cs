namespace HospitalPortal.Admissions;

internal interface IArchiveFormat
{
    string Line(Admission admission);
}
