namespace HospitalPortal.Appointments;

internal sealed class WaitingRoom(ILogger<WaitingRoom> logger)
{
    public string Call(IVisit visit)
    {
        var number = CallNumbers.Of(visit.Ipp);

        // SOV2005: to call it a pseudonymiser changes nothing: without a key this is still the patient.
        logger.LogInformation("Called {Number} to {Clinic}", number, visit.Clinic);
        return number;
    }
}
