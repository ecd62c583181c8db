namespace Corpus.Yield;

public class Ward
{
    public IEnumerable<string> All(IEnumerable<Patient> patients)
    {
        foreach (var patient in patients)
        {
            if (patient.Smoker) yield break;
            yield return patient.Nir;
        }
    }

    public void Run(IEnumerable<Patient> patients) => Cloud.Send(string.Join(",", All(patients)));
}
