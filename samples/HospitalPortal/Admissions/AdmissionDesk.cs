namespace HospitalPortal.Admissions;

internal sealed class AdmissionDesk(PatientRecordSystem records, BedBoard beds, ILogger<AdmissionDesk> logger)
{
    public async Task Admit(Admission admission)
    {
        await records.Register(admission);
        await beds.Announce(admission);

        // SOV2005: logs are copied, shipped and kept; whoever reads them now knows who lies in which ward.
        logger.LogInformation("Admitted {Ins} to {Ward}", admission.Patient.Ins, admission.Ward);

        // Silent: a ward without a name, and a language that the tag excludes.
        logger.LogInformation("{Ward} has a new patient who reads {Language}", admission.Ward, admission.Patient.Language);
    }
}
