namespace Corpus.RelationalAndLogicalPatterns;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        Cloud.Send(patient.HeartRate is > 60 and < 100 or (>= 150 and not 160));
        Cloud.Send(patient.Nir is not null and not "" ? patient.Nir : "");
        Cloud.Send(patient.BirthDate is { Year: >= 1900 } born ? born : default);
    }
}
