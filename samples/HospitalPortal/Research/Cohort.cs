using HospitalPortal.Pseudonyms;

namespace HospitalPortal.Research;

internal sealed class Cohort(PatientRegistry patients, [FromKeyedServices(PseudonymsRoom.Research)] IPseudonymiser pseudonyms)
{
    public List<ResearchRecord> Of(IEnumerable<LaboratoryResult> results)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        List<ResearchRecord> records = [];
        foreach (var result in results)
        {
            var patient = patients.Find(result.Ipp);
            records.Add(new ResearchRecord(
                pseudonyms.Pseudonymise(patient.Ins),
                BirthDates.ToYear(patient.BirthDate, today),
                Departments.OfPostcode(patient.Postcode) ?? "abroad",
                result.Code,
                result.Value));
        }

        return records;
    }
}
