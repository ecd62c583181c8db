namespace Corpus.ForEach;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        foreach (var allergy in patient.Allergies) Cloud.Send(allergy);
        foreach (var (key, value) in new Dictionary<string, string> { [patient.Nir] = patient.Name }) Cloud.Send(key + value);
        foreach (ref readonly var c in patient.Nir.AsSpan()) Cloud.Send(c);
    }
}
