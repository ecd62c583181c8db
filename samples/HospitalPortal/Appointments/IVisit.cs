namespace HospitalPortal.Appointments;

/// <summary>Somebody comes, on foot or by video.</summary>
internal interface IVisit
{
    [DirectIdentifier]
    string Ipp { get; }

    string Clinic { get; }
}
