namespace HospitalPortal.Research;

internal sealed class Cohort(PatientRegistry patients, Pseudonyms pseudonyms)
{
    public List<ResearchRecord> Of(IEnumerable<LaboratoryResult> results)
    {
        List<ResearchRecord> records = [];
        foreach (var result in results)
        {
            var patient = patients.Find(result.Ipp);
            var pseudonym = pseudonyms.Of(patient.Ins);
            records.Add(new ResearchRecord(pseudonym, patient.BirthDate.Year, patient.Postcode[..2], result.Code, result.Value));
        }

        return records;
    }
}
